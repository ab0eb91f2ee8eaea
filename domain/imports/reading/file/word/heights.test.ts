import { p, r, read, STYLES } from '@/testing/imports/word-xml';

const m = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
const sup = (base: string, power: string) => `<m:sSup><m:e>${base}</m:e><m:sup>${power}</m:sup></m:sSup>`;
const HIGH = '<w:vertAlign w:val="superscript"/>';
const formula = (inner: string) => p(`<m:oMathPara><m:oMath>${inner}</m:oMath></m:oMathPara>`);
read('raised and lowered signs, and formulas', [
  ['a power', p(`${r('3.2 × 10')}${r('6', HIGH)}${r(' litres')}`), '3.2 × 10⁶ litres'],
  ['a negative power in two runs', p(r('10') + r('-', HIGH) + r('6', HIGH)), '10⁻⁶'],
  ['a power with a sign that is never raised', p(r('10') + r('2,5', HIGH)), '10^2,5'],
  ['a power by its style', p(r('40 km') + r('2', '<w:rStyle w:val="Mark"/>')), '40 km²', STYLES],
  ['an ordinal', p(r('the 1') + r('st', HIGH)), 'the 1st'],
  ['a typed mark of a note', p(r('12,000') + r('3', HIGH) + r(' birds')), '12,000 birds'],
  ['a typed mark behind a power', p(r('10') + r('6', HIGH) + r(' birds') + r('3', HIGH)), '10⁶ birds'],
  ['a mark that a paragraph begins with', p(r('3', HIGH) + r(' Dated 2 May.')), '³ Dated 2 May.'],
  ['an index', p(r('H') + r('2', '<w:vertAlign w:val="subscript"/>') + r('O')), 'H₂O'],
  ['a fraction', formula(`<m:f><m:num>${m('a+b')}</m:num><m:den>${m('2')}</m:den></m:f>`), '(a+b)/2'],
  ['a power in a formula', formula(m('E=m') + sup(m('c'), m('2'))), 'E=mc²'],
  ['a power that is a word', formula(sup(m('2'), m('x+1'))), '2^(x+1)'],
  ['a root', formula(`<m:rad><m:deg/><m:e>${m('2')}</m:e></m:rad>`), '√2'],
  [
    'a sum',
    formula(
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m('i=1')}</m:sub><m:sup>${m('n')}</m:sup><m:e>${m('i')}</m:e></m:nary>`,
    ),
    '∑_(i=1)^n i',
  ],
  ['brackets', formula(`<m:d><m:e>${m('x')}</m:e></m:d>`), '(x)'],
]);
