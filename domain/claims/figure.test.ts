import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureView } from './card';
import { figureInWords, figureProblems } from './figure';

const soldiers: FigureView = {
  measure: 'killed or wounded',
  subject: 'Russian soldiers',
  low: 100_000,
  high: null,
  approximate: false,
  unit: 'people',
  asOf: null,
  asOfText: null,
};

const WORDS: { name: string; figure: Partial<FigureView>; words: string }[] = [
  {
    name: 'no highest number',
    figure: { asOf: '2022-11-09' },
    words: 'more than 100,000 Russian soldiers killed or wounded, as of 9 November 2022',
  },
  {
    name: 'no lowest number',
    figure: { low: null, high: 2_000_000, measure: 'to be mobilised', subject: 'people' },
    words: 'up to 2,000,000 people to be mobilised',
  },
  {
    name: 'exact',
    figure: { low: 5937, high: 5937, measure: 'killed', asOf: '2022-09-21' },
    words: '5,937 Russian soldiers killed, as of 21 September 2022',
  },
  {
    name: 'approximate',
    figure: { low: 300_000, high: 300_000, approximate: true, subject: 'reservists', measure: 'called up' },
    words: 'about 300,000 reservists called up',
  },
  {
    name: 'a range',
    figure: { low: 10_000, high: 13_000, subject: 'Ukrainian soldiers', measure: 'killed' },
    words: '10,000 to 13,000 Ukrainian soldiers killed',
  },
  {
    name: 'an approximate range',
    figure: { low: 10_000, high: 13_000, approximate: true },
    words: 'about 10,000 to 13,000 Russian soldiers killed or wounded',
  },
  {
    name: 'an approximate lowest number',
    figure: { approximate: true },
    words: 'more than about 100,000 Russian soldiers killed or wounded',
  },
  { name: 'nought', figure: { low: 0, high: 0 }, words: '0 Russian soldiers killed or wounded' },
  {
    name: 'a date as the text has it',
    figure: { asOfText: 'in recent months' },
    words: 'more than 100,000 Russian soldiers killed or wounded, in recent months',
  },
  {
    name: 'a share',
    figure: { low: 12.5, high: 12.5, unit: 'per cent', subject: 'voters', measure: 'opposed' },
    words: '12.5 per cent of voters opposed',
  },
  {
    name: 'another unit',
    figure: { low: 2000, high: 2000, unit: 'euros', subject: 'conscripts', measure: 'paid' },
    words: '2,000 euros (conscripts paid)',
  },
];

describe('figureInWords', () => {
  it.each(WORDS)('$name', ({ figure, words }) => {
    expect(figureInWords({ ...soldiers, ...figure })).toBe(words);
  });
});

describe('figureProblems', () => {
  const CASES = [
    { name: 'a lowest number', low: 1, high: null, fields: [] },
    { name: 'a highest number', low: null, high: 0, fields: [] },
    { name: 'the same number twice', low: 7, high: 7, fields: [] },
    { name: 'no number', low: null, high: null, fields: ['low'] },
    { name: 'swapped', low: 2, high: 1, fields: ['high'] },
    { name: 'five decimals', low: 0.00001, high: null, fields: ['low'] },
    { name: 'larger than can be counted', low: null, high: 2 ** 53, fields: ['high'] },
    { name: 'not a number', low: Number.NaN, high: null, fields: ['low'] },
  ];
  it.each(CASES)('$name', ({ low, high, fields }) => {
    expect(figureProblems({ low, high }).map(({ field }) => field)).toEqual(fields);
  });

  it('lets no range through that runs backwards, and every other of whole numbers', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (low, high) => {
        expect(figureProblems({ low, high })).toHaveLength(low <= high ? 0 : 1);
      }),
    );
  });
});
