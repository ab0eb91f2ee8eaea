import { p, r, read, t } from '@/testing/imports/word-xml';

const FIELD = '<w:fldSimple w:instr=" DATE ">';
const shape = (words: string) =>
  `<v:oval><v:textbox><w:txbxContent>${p(r(words))}</w:txbxContent></v:textbox></v:oval>`;
read('words in elements of their own', [
  [
    'a simple field',
    p(`${r('On ')}${FIELD}${r('5 May')}</w:fldSimple>${r(' it closed.')}`),
    'On 5 May it closed.',
  ],
  ['a direction', p(`<w:dir w:val="rtl"><w:bdo w:val="ltr">${r('12 people')}</w:bdo></w:dir>`), '12 people'],
  ['an element with an odd name', p(`<constructor>${r('12 people')}</constructor>`), '12 people'],
  ['a line break', p(`<w:r>${t('It is')}<w:cr/>${t('closed.')}</w:r>`), 'It is closed.'],
  ['a tab to a place', p(`<w:r>${t('Page')}<w:ptab w:alignment="right"/>${t('7')}</w:r>`), 'Page 7'],
  [
    'a reading beside its sign',
    p(`<w:r><w:ruby><w:rubyPr/><w:rt>${r('hashi')}</w:rt><w:rubyBase>${r('橋')}</w:rubyBase></w:ruby></w:r>`),
    '橋',
  ],
  [
    'a dropped capital',
    p(r('T'), '<w:framePr w:dropCap="drop"/>') + p(r('he council met.')),
    'The council met.',
  ],
  [
    'a paragraph whose end is hidden',
    p(r('Nearby. '), '<w:rPr><w:specVanish/></w:rPr>') + p(r('More.')),
    'Nearby. More.',
  ],
  ['a dropped capital at the end', p(r('T'), '<w:framePr w:dropCap="drop"/>'), 'T'],
  [
    'a text box',
    p(`${r('It is closed.')}<w:r><w:pict>${shape('A box.')}</w:pict></w:r>`),
    'It is closed. | A box.',
  ],
  [
    'a text box in two forms',
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${shape('A box.')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${shape('A box.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'A box.',
  ],
  [
    'a text box in one form',
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${shape('A box.')}</w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
    ),
    'A box.',
  ],
]);
