import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeBoundaries, isGraphemeBoundary } from './graphemes';
import { contains, overlaps, problemOfSpan, snapToGraphemes, spanText, trimSpan } from './span';

const family = '👩‍👩‍👧';
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(family, '🇫🇷', 'e\u0301', '\r\n', ' ', 'a', '語', 'ก็', '각', '\u200d', '©', '\u0600'),
    )
    .map((parts) => parts.join('')),
);
const textAndSpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);

describe('isGraphemeBoundary', () => {
  it('agrees with Intl.Segmenter over the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cuts = Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) =>
          isGraphemeBoundary(text, at),
        );
        expect(cuts).toEqual([...new Set([0, ...graphemeBoundaries(text)])]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('snapToGraphemes', () => {
  it('widens to whole graphemes and no further', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const cuts = new Set([0, ...graphemeBoundaries(text)]);
        const snapped = snapToGraphemes(text, span);
        expect(snapped.start).toBe(Math.max(...[...cuts].filter((cut) => cut <= span.start)));
        expect(snapped.end).toBe(Math.min(...[...cuts].filter((cut) => cut >= span.end)));
      }),
    );
  });
});

describe('overlaps and contains', () => {
  const CASES = [
    { name: 'apart', a: [0, 3], b: [5, 7], overlap: false, hold: false },
    { name: 'touching', a: [0, 3], b: [3, 7], overlap: false, hold: false },
    { name: 'crossing', a: [0, 4], b: [3, 7], overlap: true, hold: false },
    { name: 'nested', a: [0, 7], b: [0, 3], overlap: true, hold: true },
    { name: 'the same', a: [2, 7], b: [2, 7], overlap: true, hold: true },
  ] as const;
  it.each(CASES)('$name', ({ a, b, overlap, hold }) => {
    const [x, y] = [
      { start: a[0], end: a[1] },
      { start: b[0], end: b[1] },
    ];
    expect(overlaps(x, y)).toBe(overlap);
    expect(overlaps(y, x)).toBe(overlap);
    expect(contains(x, y)).toBe(hold);
  });
});

describe('trimSpan', () => {
  it('drops outer white space only', () => {
    const text = 'He said \n “no, no” . Then';
    expect(spanText(text, trimSpan(text, { start: 7, end: 20 }))).toBe('“no, no” .');
  });
  it('leaves an accent on the space that carries it', () => {
    expect(trimSpan('a \u0301b', { start: 1, end: 4 })).toEqual({ start: 1, end: 4 });
  });
  it('makes a span of white space empty', () => {
    expect(trimSpan('a   b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
  });
});

describe('problemOfSpan', () => {
  const CASES = [
    { name: 'words', text: 'two words', start: 0, end: 9, problem: null },
    { name: 'a half offset', text: 'two', start: 0.5, end: 3, problem: /whole offsets/ },
    { name: 'before the text', text: 'two', start: -1, end: 3, problem: /outside/ },
    { name: 'after the text', text: 'two', start: 0, end: 4, problem: /outside/ },
    { name: 'empty', text: 'two', start: 0, end: 0, problem: /empty/ },
    { name: 'backwards', text: 'two', start: 2, end: 1, problem: /empty/ },
    { name: 'white space', text: 'a  b', start: 1, end: 3, problem: /white space/ },
    { name: 'from the middle of an emoji', text: `a${family}`, start: 3, end: 9, problem: /starts inside/ },
    { name: 'up to a letter without its accent', text: 'e\u0301', start: 0, end: 1, problem: /ends inside/ },
  ];
  it.each(CASES)('$name', ({ text, start, end, problem }) => {
    const found = problemOfSpan(text, { start, end });
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatch(problem);
  });
});
