import { p, r, read, t, table } from '@/testing/imports/word-xml';

const HIGH = '<w:vertAlign w:val="superscript"/>';
const NOTE =
  '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Dated 2 May.</w:t></w:r></w:p></w:footnote>';
read('notes, rows and repeats', [
  [
    'a note',
    p(`${r('12,000')}<w:r><w:rPr>${HIGH}</w:rPr><w:footnoteReference w:id="1"/></w:r>${r(' birds.')}`),
    '12,000 birds. | list-item: Dated 2 May.',
    { footnotes: NOTE },
  ],
  [
    'a note with a mark of its own',
    p(`${r('Birds')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/>${t('3')}</w:r>`),
    'Birds | list-item: Dated 2 May.',
    { footnotes: NOTE },
  ],
  [
    'a note in hidden words',
    p('<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>'),
    '',
    { footnotes: NOTE },
  ],
  [
    'rows with equal cells',
    table([p(r('North')), p(r('12')), p(r('12'))], [p(r('South')), p(r('12')), p(r('12'))]),
    'North 12 12 | South 12 12',
  ],
  ['rows that are equal', table([p(r('A')), p(r('0'))], [p(r('A')), p(r('0'))]), 'A 0 | A 0'],
  ['a cell of two lines', table([p(r('North')) + p(r('(coast)')), p(r('12'))]), 'North (coast) 12'],
  [
    'columns of text',
    table([p(r('It is closed. '.repeat(9))) + p(r('More.')), p(r('Beside.'))]),
    `${'It is closed. '.repeat(9).trim()} | More. | Beside.`,
  ],
  ['answers that are equal', p(r('No.')) + p(r('No.')), 'No. | No.'],
  ['the headline under itself', p(r('The Bridge')) + p(r('It is closed.')), 'It is closed.'],
]);
