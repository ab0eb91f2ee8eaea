import { DEFAULTS, inStyle, p, r, read, SECRET, STYLES } from '@/testing/imports/word-xml';

read('words that readers of the document do not see', [
  ['a hidden run', p(`${r('It is closed.')}${r(' Do not print.', '<w:vanish/>')}`), 'It is closed.'],
  ['hidden on the web', p(r('It is closed.') + r('7', '<w:webHidden/>')), 'It is closed.'],
  ['not hidden after all', p(r('It is closed.', '<w:vanish w:val="false"/>')), 'It is closed.'],
  ['hidden by a style of the paragraph', p(SECRET, inStyle('Desk')), '', STYLES],
  ['hidden by what the style is based on', p(SECRET, inStyle('DeskNote')), '', STYLES],
  ['shown again by a style based on it', p(r('Closed.'), inStyle('Shown')), 'Closed.', STYLES],
  ['hidden by a style of the run', p(r('Secret', '<w:rStyle w:val="Aside"/>')), '', STYLES],
  ['shown again by the run', p(r('Closed.', '<w:vanish w:val="0"/>'), inStyle('Desk')), 'Closed.', STYLES],
  ['hidden by both styles', p(r('Secret', '<w:rStyle w:val="Aside"/>'), inStyle('Desk')), '', STYLES],
  ['styles based on each other', p(r('Closed.'), inStyle('Round')), 'Closed.', STYLES],
  [
    'hidden but for what says otherwise',
    p(r('Bridge', '<w:vanish w:val="0"/>')) + p(SECRET + r('Closed.', '<w:vanish w:val="0"/>')),
    'Closed.',
    DEFAULTS,
  ],
  [
    'hidden by the style of a table',
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${p(SECRET)}</w:tc></w:tr></w:tbl>`,
    '',
    STYLES,
  ],
  ['a hidden row', `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p(SECRET)}</w:tc></w:tr></w:tbl>`, ''],
  ['a hidden link', p(`<w:hyperlink w:anchor="a">${r('Secret', '<w:vanish/>')}</w:hyperlink>`), ''],
  [
    'a control that nobody filled in',
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Click here.'))}</w:sdtContent></w:sdt>`,
    '',
  ],
  [
    'a control that is filled in',
    `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('On Monday.'))}</w:sdtContent></w:sdt>`,
    'On Monday.',
  ],
  ['the style of placeholders', p(r('Your name', '<w:rStyle w:val="PlaceholderText"/>')), '', STYLES],
  [
    'a box to tick',
    p(`<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${r('☐')}</w:sdtContent></w:sdt>${r('Ask.')}`),
    'Ask.',
  ],
  [
    'struck words',
    p(r('It killed ') + r('14 ', '<w:strike/>') + r('13 ', '<w:dstrike/>') + r('12.')),
    'It killed 12.',
  ],
  [
    'what was deleted and moved away',
    p(
      `${r('It is ')}<w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:moveFrom>${r('now ')}</w:moveFrom><w:ins>${r('closed.')}</w:ins>`,
    ),
    'It is closed.',
  ],
]);
