import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_SEPARATOR } from './block';
import { HEADLINE_LONGEST } from './canonical';
import { parsePaste, written } from './paste';

/** Blocks as "kind: words", so that offsets are tested by what they cut out. */
function blocksOf(pasted: string): string[] {
  const parsed = parsePaste(pasted);
  if (!parsed.ok) return [`problem: ${parsed.message}`];
  return parsed.blocks.map(({ kind, start, end }) => `${kind}: ${parsed.text.slice(start, end)}`);
}

const CASES = [
  { name: 'marked headline', pasted: '# A\n\nb', blocks: ['headline: A', 'paragraph: b'] },
  {
    name: 'first line as headline',
    pasted: 'A\nb\n\nc',
    blocks: ['headline: A', 'paragraph: b', 'paragraph: c'],
  },
  { name: 'a kicker before the headline', pasted: 'k\n\n# A', blocks: ['paragraph: k', 'headline: A'] },
  {
    name: 'a second headline is a heading',
    pasted: '# A\n# B\nc',
    blocks: ['headline: A', 'heading: B', 'paragraph: c'],
  },
  {
    name: 'every kind',
    pasted: '# A\n## H\np\n\n> q\n\n- l\n\nCaption: c',
    blocks: ['headline: A', 'heading: H', 'paragraph: p', 'quote: q', 'list-item: l', 'caption: c'],
  },
  {
    name: 'line breaks inside a block',
    pasted: '# A\n\none\ntwo\r\nthree\rfour',
    blocks: ['headline: A', 'paragraph: one two three four'],
  },
  {
    name: 'a quote over lines',
    pasted: 'A\n\n> one\n> two\nthree',
    blocks: ['headline: A', 'quote: one two three'],
  },
  { name: 'two quotes', pasted: 'A\n\n> one\n>\n> two', blocks: ['headline: A', 'quote: one', 'quote: two'] },
  {
    name: 'list items without blank lines',
    pasted: 'A\n\n- one\n  more\n- two',
    blocks: ['headline: A', 'list-item: one more', 'list-item: two'],
  },
  {
    name: 'a paragraph ends before a marker',
    pasted: 'A\n\np\n## H',
    blocks: ['headline: A', 'paragraph: p', 'heading: H'],
  },
  {
    name: 'a hyphen without space is a word',
    pasted: 'A\n\n-40 degrees',
    blocks: ['headline: A', 'paragraph: -40 degrees'],
  },
  { name: 'markers without words', pasted: '# A\n##\n-\nb', blocks: ['headline: A', 'paragraph: b'] },
  {
    name: 'byte order mark and white space',
    pasted: '\ufeff  A  \n\t\n  b\t c ',
    blocks: ['headline: A', 'paragraph: b c'],
  },
  {
    name: 'spaces set on purpose',
    pasted: 'A\n\n100\u00a0000 \u202f%',
    blocks: ['headline: A', 'paragraph: 100\u00a0000 \u202f%'],
  },
  {
    name: 'a marker after a backslash is words',
    pasted: 'A\n\n\\- 40 degrees\n\n\\# 1\n\n\\\\> b\n\n\\n c',
    blocks: [
      'headline: A',
      'paragraph: - 40 degrees',
      'paragraph: # 1',
      'paragraph: \\> b',
      'paragraph: \\n c',
    ],
  },
  { name: 'letters made of two', pasted: 'A\n\ncafe\u0301', blocks: ['headline: A', 'paragraph: caf\u00e9'] },
];

describe('parsePaste', () => {
  it.each(CASES)('$name', ({ pasted, blocks }) => expect(blocksOf(pasted)).toEqual(blocks));

  const REFUSED = [
    { name: 'nothing', pasted: ' \n\n', says: 'Paste the text' },
    { name: 'a headline alone', pasted: '# A', says: 'nothing under it' },
    {
      name: 'no headline line',
      pasted: `${'a'.repeat(HEADLINE_LONGEST + 1)}\n\nb`,
      says: 'on a line of its own',
    },
    { name: 'NUL', pasted: 'A\n\nbc\0', says: 'line 3, column 3' },
    { name: 'half a character', pasted: 'A\n\n\ud83d', says: 'line 3, column 1' },
    { name: 'far too much', pasted: `A\n\n${'b'.repeat(400_000)}`, says: '400000 fit' },
  ];
  it.each(REFUSED)('refuses $name and says why', ({ pasted, says }) => {
    expect(blocksOf(pasted).join()).toContain(says);
  });

  const lines = fc.array(
    fc.oneof(
      fc.constantFrom('', '# ', '## ', '> ', '- ', 'Caption: ', '\\', '\\# a', '\\\\> b', '\\- '),
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom('# ', '## ', '> ', '- ', 'Caption: '), fc.string())
        .map((pair) => pair.join('')),
    ),
  );
  it('gives blocks that cover the text but for the blank lines between them, in NFC, for any paste', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const parsed = parsePaste(all.join('\n').replaceAll('\0', ''));
        fc.pre(parsed.ok);
        if (!parsed.ok) return;
        const { text, blocks, headline } = parsed;
        const words = blocks.map(({ start, end }) => text.slice(start, end));
        expect(words.join(BLOCK_SEPARATOR)).toBe(text);
        expect(words.every((part) => part !== '' && !/[\n\r]/.test(part))).toBe(true);
        expect(blocks.filter(({ kind }) => kind === 'headline')).toHaveLength(1);
        expect(words[blocks.findIndex(({ kind }) => kind === 'headline')]).toBe(headline);
        expect(text.normalize('NFC')).toBe(text);
      }),
    );
  });

  it('reads what it wrote out as the same text and blocks, for any paste', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const parsed = parsePaste(all.join('\n').replaceAll('\0', ''));
        fc.pre(parsed.ok);
        if (parsed.ok) expect(parsePaste(written(parsed))).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });
});
