import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTerms } from './search-terms';

const CASES = [
  { name: 'nothing', input: '', words: '', before: '', prefix: null, number: null },
  {
    name: 'the last word may be half typed',
    input: 'lost sol',
    words: 'lost sol',
    before: 'lost',
    prefix: 'sol',
    number: null,
  },
  { name: 'one letter is no beginning', input: 'a', words: 'a', before: 'a', prefix: null, number: null },
  {
    name: 'not inside quotation marks',
    input: '"lost sol',
    words: '"lost sol',
    before: '"lost sol',
    prefix: null,
    number: null,
  },
  { name: 'not after a minus', input: '-sol', words: '-sol', before: '-sol', prefix: null, number: null },
  { name: 'a claim by its number', input: '#12', words: '#12', before: '#12', prefix: null, number: 12 },
  {
    name: 'a claim by its number, in words',
    input: 'Claim 12',
    words: 'Claim 12',
    before: 'Claim',
    prefix: '12',
    number: 12,
  },
  {
    name: 'half characters and NUL are spaces',
    input: 'a\0b\ud800',
    words: 'a b',
    before: 'a b',
    prefix: null,
    number: null,
  },
];

describe('searchTerms', () => {
  it.each(CASES)('$name', ({ name: _name, input, ...expected }) => {
    expect(searchTerms(input)).toMatchObject(expected);
  });

  it('is well formed and short, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (input) => {
        const { words, prefix } = searchTerms(input);
        expect(words).not.toMatch(/[\p{Cs}\0]/u);
        expect(Array.from(words).length).toBeLessThanOrEqual(200);
        expect(prefix ?? 'ok').toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
