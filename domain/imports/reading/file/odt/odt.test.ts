import { describe, expect, it } from 'vitest';
import { odtOf } from '@/testing/imports/odt';
import { readFile } from '../../read-file';
import { readOdt } from '../odt';

const p = (inner: string, style = 'Standard') => `<text:p text:style-name="${style}">${inner}</text:p>`;
const span = (style: string, words: string) => `<text:span text:style-name="${style}">${words}</text:span>`;
const style = (name: string, look: string, above = '') =>
  `<style:style style:name="${name}" style:parent-style-name="${above}"><style:text-properties ${look}/></style:style>`;
const row = (...cells: string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`;
const TITLE = p('The bridge', 'Title');
const STYLES = [
  style('Hidden', 'text:display="none"'),
  style('Below', '', 'Hidden'),
  style('Shown', 'text:display="true"', 'Hidden'),
  style('Struck', 'style:text-line-through-style="solid"'),
  style('Up', 'style:text-position="super 58%"'),
  style('Down', 'style:text-position="-33% 58%"'),
  style('P1', '', 'Quotations'),
  style('P2', '', 'Illustration'),
].join('');

const READ: [name: string, body: string, parts: string][] = [
  ['headings', '<text:h text:outline-level="2">Why</text:h>', 'heading: Why'],
  [
    'spaces, tabs and line breaks',
    p('It<text:s text:c="3"/>is<text:tab/>closed<text:line-break/>now.'),
    'It is closed now.',
  ],
  [
    'a list in a list',
    '<text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Two</text:p></text:list-item></text:list></text:list-item></text:list>',
    'list-item: One | list-item: Two',
  ],
  [
    'a quotation and a caption',
    p('It will not hold.', 'P1') + p('The bridge, from the north.', 'P2'),
    'quote: It will not hold. | caption: The bridge, from the north.',
  ],
  [
    'rows with equal cells',
    `<table:table>${row('North', '12', '12')}${row('South', '12', '12')}</table:table>`,
    'North 12 12 | South 12 12',
  ],
  [
    'a note',
    p(
      'Birds<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Dated 2 May.</text:p></text:note-body></text:note> left.',
    ) + p('More.'),
    'Birds left. | More. | list-item: Dated 2 May.',
  ],
  [
    'a text box',
    p('It is <draw:frame><draw:text-box><text:p>A box.</text:p></draw:text-box></draw:frame>closed.'),
    'It is closed. | A box.',
  ],
  ['a power and an index', p(`10${span('Up', '6')} litres of H${span('Down', '2')}O`), '10⁶ litres of H₂O'],
  ['a typed mark of a note', p(`12,000${span('Up', '3')} birds`), '12,000 birds'],
  ['a formula', p('<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'), '(a+b)/2 m²'],
  ['a date field', p('On <text:date>5 May</text:date>.'), 'On 5 May.'],
  [
    'readings beside signs',
    p('<text:ruby><text:ruby-base>橋</text:ruby-base><text:ruby-text>hashi</text:ruby-text></text:ruby>'),
    '橋',
  ],
];
const MATH =
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><mspace/><msup><mi>m</mi><mn>2</mn></msup></mrow><annotation>{a+b} over 2</annotation></semantics></math>';

const UNSEEN: [name: string, body: string, told: string | null][] = [
  [
    'what was deleted',
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>Secret</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    null,
  ],
  [
    'a comment',
    p('<office:annotation><dc:creator>A</dc:creator><text:p>Secret</text:p></office:annotation>'),
    null,
  ],
  ['hidden words', p(span('Hidden', 'Secret')), 'hidden text'],
  ['words in a style below a hidden one', p(span('Below', 'Secret')), 'hidden text'],
  ['a hidden paragraph', p('Secret', 'Hidden'), 'hidden text'],
  ['a paragraph hidden by a field', p('Secret<text:hidden-paragraph text:is-hidden="true"/>'), 'hidden text'],
  [
    'words hidden by a field',
    p('<text:hidden-text text:is-hidden="true" text:string-value="Secret"/>'),
    'hidden text',
  ],
  ['a hidden section', `<text:section text:display="none">${p('Secret')}</text:section>`, 'hidden text'],
  [
    'a hidden row',
    '<table:table><table:table-row table:visibility="collapse"><table:table-cell><text:p>Secret</text:p></table:table-cell></table:table-row></table:table>',
    'hidden text',
  ],
  ['struck words', p(span('Struck', 'Secret')), 'struck words'],
  ['a placeholder', p('<text:placeholder>&lt;Secret&gt;</text:placeholder>'), 'placeholders'],
  ['an object', p('<draw:frame><draw:object xlink:href="./Object 7"/></draw:frame>'), 'an object'],
];

describe('readOdt', () => {
  it.each(READ)('reads %s', async (_name, body, parts) => {
    const bytes = await odtOf({ body: TITLE + body, styles: STYLES, more: { 'Object 1/content.xml': MATH } });
    const reading = await readOdt(bytes);
    const words = reading.parts.map(({ kind, words }) => `${kind}: ${words}`.replace(/^paragraph: /, ''));
    expect(words).toEqual(['headline: The bridge', ...parts.split(' | ')]);
    expect(reading.warnings).toEqual([]);
  });

  it.each(UNSEEN)('never shows %s', async (_name, body, told) => {
    const { parts, warnings } = await readOdt(
      await odtOf({ body: TITLE + body + p('Closed.'), styles: STYLES }),
    );
    expect(parts.map(({ words }) => words)).toEqual(['The bridge', 'Closed.']);
    expect(warnings).toEqual(told === null ? [] : [expect.stringContaining(told)]);
  });

  it('shows again what a style below a hidden one shows', async () => {
    const { parts } = await readOdt(await odtOf({ body: TITLE + p('Closed.', 'Shown'), styles: STYLES }));
    expect(parts).toHaveLength(2);
  });

  it('takes author, language and a title that the text agrees with from what it says of itself', async () => {
    const meta =
      '<dc:title>Bridge closed</dc:title><meta:initial-creator>Mara Ilves</meta:initial-creator><dc:language>de-AT</dc:language>';
    const { particulars, warnings } = await readOdt(
      await odtOf({ body: p('Sarn') + p('Bridge closed') + p('More.'), meta }),
    );
    expect(particulars).toMatchObject({
      headline: 'Bridge closed',
      byline: 'Mara Ilves',
      language: 'de-AT',
      publishedOn: null,
    });
    expect(warnings).toEqual([]);
  });

  const LOCKED =
    '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><file-entry><encryption-data/></file-entry></manifest>';
  it.each([
    ['with a password', odtOf({ body: TITLE, more: { 'META-INF/manifest.xml': LOCKED } }), 'password'],
    [
      'that is a sheet',
      odtOf({
        body: '',
        more: {
          'content.xml':
            '<office:a xmlns:office="b"><office:body><office:spreadsheet/></office:body></office:a>',
        },
      }),
      'but no text',
    ],
    ['that is no XML', odtOf({ body: '', more: { 'content.xml': 'words' } }), 'damaged'],
    [
      'that defines entities',
      odtOf({ body: '', more: { 'content.xml': '<!DOCTYPE a [<!ENTITY b "ccc">]><a>&b;</a>' } }),
      'damaged',
    ],
  ])('refuses one %s', async (_name, bytes, says) => {
    const read = await readFile({ name: 'a', mediaType: '', bytes: await bytes, url: null });
    expect(read.ok ? 'read' : read.message).toContain(says);
  });
});
