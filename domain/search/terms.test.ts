import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTerms } from './terms';

const CASES: [name: string, input: string, words: string, halfTyped: boolean, number: number | null][] = [
  ['nothing', '', '', false, null],
  ['the last word may be half typed', 'lost sol', 'lost sol', true, null],
  ['with hyphens, too', 'a P-8', 'a P-8', true, null],
  ['one letter is no beginning', 'a', 'a', false, null],
  ['not inside quotation marks', '"lost sol', '"lost sol', false, null],
  ['not after a minus', '-sol', '-sol', false, null],
  ['a claim by its number', '#12', '#12', false, 12],
  ['a claim by its number, in words', 'Claim 12', 'Claim 12', true, 12],
  ['half characters and NUL are spaces', 'a\0b\ud800', 'a b', false, null],
];

describe('searchTerms', () => {
  it.each(CASES)('%s', (_name, input, words, halfTyped, number) => {
    expect(searchTerms(input)).toEqual({ words, halfTyped, number });
  });

  it('is well formed and short, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (input) => {
        const { words } = searchTerms(input);
        expect(words).not.toMatch(/[\p{Cs}\0]/u);
        expect(Array.from(words).length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
