import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSpan, withPiece, wordsOf } from './pieces';

const TEXT = 'He said “no”. 👩‍🚀 flew.\n\nShe stayed.';

describe('cleanSpan', () => {
  it.each([
    ['a word with the space before it', { start: 2, end: 7 }, 'said'],
    ['half a grapheme', { start: TEXT.indexOf('👩') + 1, end: TEXT.indexOf('👩') + 2 }, '👩‍🚀'],
    ['across a paragraph', { start: TEXT.indexOf('flew'), end: TEXT.length }, 'flew.\n\nShe stayed.'],
    [
      'a whole paragraph and the break after it',
      { start: 0, end: TEXT.indexOf('She') },
      'He said “no”. 👩‍🚀 flew.',
    ],
  ])('%s', (_name, span, words) => {
    const clean = cleanSpan(TEXT, span);
    expect(clean && TEXT.slice(clean.start, clean.end)).toBe(words);
  });

  it('leaves nothing of white space alone', () => {
    expect(cleanSpan(TEXT, { start: 2, end: 3 })).toBeNull();
  });
});

describe('withPiece', () => {
  it.each([
    [
      'after',
      [{ start: 0, end: 2 }],
      { start: 3, end: 7 },
      [
        [0, 2],
        [3, 7],
      ],
    ],
    [
      'before',
      [{ start: 3, end: 7 }],
      { start: 0, end: 2 },
      [
        [0, 2],
        [3, 7],
      ],
    ],
    [
      'overlapping two',
      [
        { start: 0, end: 4 },
        { start: 6, end: 9 },
      ],
      { start: 3, end: 7 },
      [[0, 9]],
    ],
    [
      'touching stays apart',
      [{ start: 0, end: 3 }],
      { start: 3, end: 7 },
      [
        [0, 3],
        [3, 7],
      ],
    ],
  ])('%s', (_name, pieces, piece, expected) => {
    expect(withPiece(pieces, piece).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it('keeps pieces in order and apart, whatever is added', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const pieces = spans.reduce<{ start: number; end: number }[]>(withPiece, []);
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.start).toBeGreaterThanOrEqual(pieces[index]?.end ?? 0);
        });
      }),
    );
  });
});

describe('wordsOf', () => {
  it('joins pieces with an ellipsis and folds line breaks', () => {
    expect(
      wordsOf(TEXT, [
        { start: 0, end: 7 },
        { start: TEXT.indexOf('flew'), end: TEXT.length },
      ]),
    ).toBe('He said … flew. She stayed.');
  });
});
