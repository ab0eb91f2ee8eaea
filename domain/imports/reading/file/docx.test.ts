import { describe, expect, it } from 'vitest';
import { wordOf } from '@/testing/imports/docx';
import { readDocx } from './docx';

/** Runs and paragraphs, short: `r('words', '<w:b/>')`, `p(runs, properties)`. */
const t = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
const r = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr>${t(words)}</w:r>`;
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const inStyle = (style: string) => `<w:pStyle w:val="${style}"/>`;
const style = (type: string, id: string, look: string, base = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${look}</w:rPr></w:style>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const TITLE = p(r('The bridge'), inStyle('Title'));

type Given = Parameters<typeof wordOf>[0];

async function partsOf(given: Given): Promise<string[]> {
  const { parts } = await readDocx(await wordOf(given));
  return parts.filter(({ kept }) => kept).map(({ kind, words }) => `${kind}: ${words}`);
}

const read = (kind: string, rows: [name: string, inner: string, words: string, more?: Partial<Given>][]) =>
  describe(kind, () => {
    it.each(rows)('%s', async (_name, inner, words, more = {}) => {
      const parts = await partsOf({ body: TITLE + inner, ...more });
      expect(parts.slice(1).map((part) => part.replace(/^paragraph: /, ''))).toEqual(
        words === '' ? [] : words.split(' | '),
      );
    });
  });

const SECRET = r('The lawyer has not seen it.');
const STYLES = {
  styles: [
    style('paragraph', 'Desk', '<w:vanish/>'),
    style('paragraph', 'DeskNote', '', 'Desk'),
    style('paragraph', 'Shown', '<w:vanish w:val="0"/>', 'Desk'),
    style('character', 'Aside', '<w:vanish/>'),
    style('character', 'PlaceholderText', '<w:color w:val="808080"/>'),
    style('character', 'Mark', '<w:vertAlign w:val="superscript"/>'),
    style('table', 'Grid', '<w:vanish/>'),
    style('paragraph', 'Round', '', 'Trip'),
    style('paragraph', 'Trip', '', 'Round'),
  ].join(''),
};
const DEFAULTS = {
  styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>',
};

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

const LONG = 'The council of the valley closed the bridge on Monday, the mayor said.';
describe('the headline', () => {
  it.each<[name: string, body: string, headline: string, warning: string]>([
    ['a title below a kicker', p(r('Valley')) + TITLE + p(r(LONG)), 'The bridge', ''],
    ['a first heading', p(r('Bridge closed'), inStyle('Heading1')) + p(r(LONG)), 'Bridge closed', ''],
    [
      'a heading in the middle',
      p(r('Bridge closed')) + p(r(LONG)) + p(r('Why'), inStyle('Heading1')),
      'Bridge closed',
      'first line',
    ],
    [
      'a bold line below a date',
      p(r('5 May')) + p(r('Bridge closed', '<w:b/>')) + p(r(LONG)),
      'Bridge closed',
      'looks most like',
    ],
    ['text at once', p(r(LONG)) + p(r('Why'), inStyle('Heading1')), LONG, 'first line'],
  ])('%s', async (_name, body, headline, warning) => {
    const reading = await readDocx(await wordOf({ body }));
    expect(reading.parts.filter(({ kind }) => kind === 'headline').map(({ words }) => words)).toEqual([
      headline,
    ]);
    expect(reading.particulars.headline).toBe(headline);
    expect(reading.warnings.join()).toContain(warning);
    expect(reading.warnings).toHaveLength(warning === '' ? 0 : 1);
  });
});

describe('what the editor is told', () => {
  it.each<[told: string, inner: string]>([
    ['hidden text', r('a', '<w:vanish/>') + r('b', '<w:vanish/>')],
    ['struck words', r('a', '<w:strike/>')],
    ['the style of placeholders', r('a', '<w:rStyle w:val="PlaceholderText"/>')],
    ['a chart', '<w:r><w:drawing><c:chart xmlns:c="urn:c"/></w:drawing></w:r>'],
    ['an object', '<w:r><w:object><o:OLEObject ProgID="Equation.3"/></w:object></w:r>'],
    ['another document', '<w:altChunk r:id="a"/>'],
    ['signs of a special font', '<w:r><w:sym w:font="Odd" w:char="F0FF"/></w:r>'],
  ])('%s, once', async (told, inner) => {
    const { warnings } = await readDocx(
      await wordOf({ body: TITLE + p(r('It is closed.') + inner + inner), ...STYLES }),
    );
    expect(warnings).toEqual([expect.stringContaining(told)]);
  });

  it('nothing of rows that are equal, and of numbers of pages', async () => {
    const row = [p(r('1')), p(r('2') + r('9', '<w:webHidden/>'))];
    const { parts, warnings } = await readDocx(await wordOf({ body: table(row, row) }));
    expect(parts.map(({ words, kept }) => [words, kept])).toEqual([
      ['1 2', true],
      ['1 2', true],
    ]);
    expect(warnings.join()).not.toContain('left out');
  });

  it('nothing where nothing is lost', async () => {
    const inner = `<w:proofErr/><w:bookmarkStart w:name="a"/>${r('Closed.', '<w:rStyle w:val="Unknown"/>')}<w:permStart/>`;
    expect((await readDocx(await wordOf({ body: TITLE + p(inner) }))).warnings).toEqual([]);
  });
});

describe('the archive', () => {
  it.each(['word/document2.xml', 'doc/Main Part.xml', 'a.xml'])('has its main part at %s', async (main) => {
    const body = TITLE + p(SECRET, inStyle('Desk')) + p(r('It is closed.'));
    expect(await partsOf({ body, main, ...STYLES })).toEqual([
      'headline: The bridge',
      'paragraph: It is closed.',
    ]);
  });

  it('has its main part where the list of types says, without relations', async () => {
    expect(await partsOf({ body: TITLE, main: 'x/y.xml', more: { '_rels/.rels': '<a/>' } })).toHaveLength(1);
  });

  it('is in the strict form, and in UTF-16', async () => {
    const strict = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${TITLE}</w:body></w:document>`;
    const more = { 'word/document.xml': Buffer.from(`\ufeff${strict}`, 'utf16le') };
    expect(await partsOf({ body: '', more })).toEqual(['headline: The bridge']);
  });

  it.each<[name: string, change: (archive: Buffer) => Uint8Array]>([
    ['a wrong length of its comment', (archive) => archive.fill(7, archive.length - 2)],
    ['bytes behind its end', (archive) => Buffer.concat([archive, Buffer.alloc(100, 10)])],
    [
      'what looks like an end behind its end',
      (archive) => Buffer.concat([archive, Buffer.from('PK\x05\x06'), Buffer.alloc(30, 255)]),
    ],
  ])('has %s', async (_name, change) => {
    const archive = Buffer.from(await wordOf({ body: TITLE }));
    expect((await readDocx(change(archive))).parts).toHaveLength(1);
  });
});
