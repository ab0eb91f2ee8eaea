import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersApart, meantWord } from './spelling';

const KNOWN = ['Peskov', 'mobilisation', 'ministry', 'mayor', 'Mayer', 'soldiers'].map((word) => ({
  word,
  folded: word.toLowerCase(),
}));

const MEANT: [typed: string, meant: string | null][] = [
  ['peksov', 'Peskov'],
  ['peskv', 'Peskov'],
  ['mobilizaton', 'mobilisation'],
  ['minstry', 'ministry'],
  ['soldeirs', 'soldiers'],
  ['mayr', 'mayor'],
  ['cat', null],
  ['harbour', null],
];

describe('meantWord', () => {
  it.each(MEANT)('%s: %s', (typed, meant) => {
    expect(meantWord(typed, KNOWN)).toBe(meant);
  });
});

describe('lettersApart', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it('is the same both ways, none for the same word, and never more than the limit and one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
        const apart = lettersApart(one, other, most);
        expect(apart).toBe(lettersApart(other, one, most));
        expect(apart === 0).toBe(one === other);
        expect(apart).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});
