import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalWords } from '@/domain/articles/canonical';
import { HEADLINE, page } from '@/testing/imports/page';
import { type Part, textOfParts } from '../../../part';
import { ReadingProblem } from '../../../problem';
import { documentOf } from '../document';
import { fragmentParts } from '../fragment-parts';
import { readPage } from './read-html';

const shown = ({ kind, words, kept, why }: Part) => `${kept ? kind : `(${why ?? 'no'}) ${kind}`}: ${words}`;
/** What stands between the second and the third paragraph of the page. */
function inside(html: string): string[] {
  const parts = readPage(page({ inside: html }), null).parts.map(shown);
  const from = parts.findIndex((part) => part.includes('“It will not hold,”'));
  return parts.slice(
    from + 1,
    parts.findIndex((part) => part.includes('More than 400')),
  );
}

const KEPT = [
  { name: 'a heading', html: '<h2>What the council says</h2>', parts: ['heading: What the council says'] },
  {
    name: 'a quotation with its paragraphs',
    html: '<blockquote><p>We asked in 2019.</p><p>We were told to wait.</p></blockquote>',
    parts: ['quote: We asked in 2019.', 'quote: We were told to wait.'],
  },
  {
    name: 'list items, nested too',
    html: '<ul><li>Built in 1931.<ul><li>Of stone.</li></ul></li><li>Mended in 1958.</li></ul>',
    parts: ['list-item: Built in 1931.', 'list-item: Of stone.', 'list-item: Mended in 1958.'],
  },
  {
    name: 'a caption with its credit',
    html: '<figure><img src="x"><figcaption><p>The bridge from the north.</p><span>Photo: J. Sand</span></figcaption></figure>',
    parts: ['caption: The bridge from the north. Photo: J. Sand'],
  },
  {
    name: 'a caption that repeats the description of its picture, once',
    html: '<figure><img src="x" alt="The bridge from the north"><figcaption>The bridge, from the north.</figcaption></figure>',
    parts: ['caption: The bridge, from the north.'],
  },
  {
    name: 'a caption that says more than the description of its picture',
    html: '<figure><img src="x" alt="Lorries wait before a barrier"><figcaption>The bridge on Monday.</figcaption></figure>',
    parts: ['(alt-text) caption: Lorries wait before a barrier', 'caption: The bridge on Monday.'],
  },
  {
    name: 'paragraphs made by two line breaks',
    html: '<div>The piers are of stone.<br><br>They stand in the river,<br>which is deep.</div>',
    parts: ['paragraph: The piers are of stone.', 'paragraph: They stand in the river, which is deep.'],
  },
  {
    name: 'words beside blocks',
    html: '<div>The piers <b>are</b> of stone.<p>The deck is of steel.</p>Nothing is of wood.</div>',
    parts: [
      'paragraph: The piers are of stone.',
      'paragraph: The deck is of steel.',
      'paragraph: Nothing is of wood.',
    ],
  },
  {
    name: 'quotation marks that the browser draws, and letters in references',
    html: '<p>It is <q>very</q> old&nbsp;&mdash; caf&eacute; owners say &#x201C;so&#x201D;, com&shy;pletely.</p>',
    parts: ['paragraph: It is “very” old\u00a0— café owners say “so”, completely.'],
  },
  {
    name: 'a sentence without the number of its note',
    html: '<p>It is the oldest of the valley<sup><a href="#n1">1</a></sup>, they say.<sup>[2]</sup></p>',
    parts: ['paragraph: It is the oldest of the valley, they say.'],
  },
  {
    name: 'rows of a table',
    html: '<table><tr><th>Year</th><th>Lorries</th></tr><tr><td>2019</td><td>210</td></tr></table>',
    parts: ['paragraph: Year Lorries', 'paragraph: 2019 210'],
  },
];

const LEFT_OUT = [
  { name: 'the headline again', html: `<h2>${HEADLINE}</h2>`, parts: [`(repeat) heading: ${HEADLINE}`] },
  {
    name: 'an advert’s label',
    html: '<div>Advertisement</div>',
    parts: ['(label) paragraph: Advertisement'],
  },
  {
    name: 'a link to another story',
    html: '<p>Read more: <a href="/floods">Floods in the valley</a></p>',
    parts: ['(links) paragraph: Read more: Floods in the valley'],
  },
  {
    name: 'a list of links',
    html: '<ul><li><a href="/a">Floods in the valley</a></li><li><a href="/b">Snow on the pass</a></li></ul>',
    parts: ['(links) list-item: Floods in the valley', '(links) list-item: Snow on the pass'],
  },
  {
    name: 'a quotation pulled out of the text',
    html: '<blockquote>Not another winter, and certainly not another flood.</blockquote>',
    parts: ['(repeat) quote: Not another winter, and certainly not another flood.'],
  },
  {
    name: 'the same caption under the same picture',
    html: '<figure><figcaption>The bridge on Monday.</figcaption></figure><p>The piers are of stone and stand in the river.</p><figure><figcaption>The bridge on Monday.</figcaption></figure>',
    parts: [
      'caption: The bridge on Monday.',
      'paragraph: The piers are of stone and stand in the river.',
      '(repeat) caption: The bridge on Monday.',
    ],
  },
  {
    name: 'what is not seen',
    html: '<p hidden>a</p><p style="display: none">b</p><span class="sr-only">c</span>',
    parts: [],
  },
  {
    name: 'programs, styles, forms and embedded pages',
    html: '<script>x</script><style>y</style><iframe>z</iframe><select><option>o</option></select><svg><text>t</text></svg><template><p>u</p></template>',
    parts: [],
  },
];

describe('readPage', () => {
  it.each(KEPT)('keeps $name', ({ html, parts }) => expect(inside(html)).toEqual(parts));
  it.each(LEFT_OUT)('leaves out $name', ({ html, parts }) => expect(inside(html)).toEqual(parts));

  it('keeps the article and lists what stands around it, in the order of the page', () => {
    const { parts, warnings } = readPage(page(), null);
    expect(parts.map(({ kept }) => kept)).toEqual([
      ...[false, false, false],
      ...[true, true, true, true, true, true],
      ...[false, false, false, false],
    ]);
    expect(parts.find(({ kind }) => kind === 'headline')?.words).toBe(HEADLINE);
    expect(warnings).toEqual([]);
  });

  it('takes the headline from the page’s data where no heading has it', () => {
    const html = page({ head: `<meta property="og:title" content="${HEADLINE}">` }).replace(
      /<h1>.*<\/h1>/,
      '',
    );
    const text = textOfParts(readPage(html, null).parts);
    expect(text).toMatchObject({ ok: true, headline: HEADLINE });
  });

  it('does not take the outlet’s name for the headline', () => {
    const head = '<meta property="og:site_name" content="Valley Post">';
    const html = page({ head })
      .replace('<a href="/">Valley Post</a>', '<h1>Valley Post</h1>')
      .replace('<h1>B', '<h2>B');
    expect(textOfParts(readPage(html, null).parts)).toMatchObject({ ok: true, headline: HEADLINE });
  });

  it('reads the text out of the page’s data where the page shows none without its scripts', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: HEADLINE,
      articleBody: `${'The piers are of stone. '.repeat(40)}\nNothing is of wood.`,
    };
    const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app">Loading</div></body></html>`;
    const text = textOfParts(readPage(html, null).parts);
    expect(text).toMatchObject({ ok: true, headline: HEADLINE });
    expect(text.ok && text.text.endsWith('Nothing is of wood.')).toBe(true);
  });

  it('says when the page shows little text, and when it names another site as its own', () => {
    const short = '<h1>Snow</h1><p>Snow fell on the pass.</p>';
    expect(readPage(short, 'https://valley.example/snow').warnings.join(' ')).toContain('little text');
    const head = '<link rel="canonical" href="https://elsewhere.example/bridge">';
    expect(readPage(page({ head }), 'https://valley.example/bridge').warnings.join()).toContain(
      'elsewhere.example',
    );
  });
});

describe('pages made to do harm', () => {
  const TOO_MUCH = [
    { name: 'a hundred thousand nested elements', html: '<div>'.repeat(100_000) },
    { name: 'more elements than any article', html: '<b>x</b>'.repeat(120_000) },
  ];
  it.each(TOO_MUCH)('$name: refused in words, in time', ({ html }) => {
    const begun = process.cpuUsage();
    expect(() => readPage(html, null)).toThrow(ReadingProblem);
    // Milliseconds of work, and not of waiting for a turn.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(8000);
  });

  const TAGS =
    'p div h1 h2 ul li blockquote figure figcaption table tr td a b br img pre article nav script sup q svg'.split(
      ' ',
    );
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(
        '<img alt="The bridge at Sarn">',
        '<!--',
        '-->',
        '<![CDATA[',
        '&#xD800;',
        '&nbsp;',
        '\0',
        '\ud800',
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  );
  it('gives parts that are canonical, whatever the page', () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (all, whole) => {
        const html = all.join('');
        const parts = whole ? readPage(html, null).parts : fragmentParts(documentOf(html).body);
        for (const { words } of parts) {
          expect(words).not.toBe('');
          expect(canonicalWords(words)).toBe(words);
          expect(words.normalize('NFC')).toBe(words);
        }
        const text = textOfParts(parts);
        if (!text.ok) return;
        const kept = parts.filter(({ kept }) => kept).map(({ words }) => words);
        expect(text.blocks.map(({ start, end }) => text.text.slice(start, end))).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  });
});
