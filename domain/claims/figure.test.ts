import { describe, expect, it } from 'vitest';
import type { FigureView } from './card';
import { figureInWords, withBothEnds } from './figure';

const soldiers: FigureView = {
  measure: 'killed or wounded',
  subject: 'Russian soldiers',
  bound: 'more_than',
  low: 100_000,
  high: null,
  amountText: null,
  unit: 'people',
  asOf: null,
  asOfText: null,
};

const WORDS: { name: string; figure: Partial<FigureView>; words: string }[] = [
  {
    name: 'more than',
    figure: { asOf: '2022-11-09' },
    words: 'more than 100,000 Russian soldiers killed or wounded, as of 9 November 2022',
  },
  {
    name: 'at least',
    figure: { bound: 'at_least', low: 48, subject: 'people', measure: 'killed' },
    words: 'at least 48 people killed',
  },
  {
    name: 'nobody has said whether it is reached',
    figure: { bound: 'at_least', boundUnsure: true },
    words: 'at least or more than 100,000 Russian soldiers killed or wounded',
  },
  {
    name: 'up to',
    figure: { bound: 'up_to', low: null, high: 2_000_000, measure: 'to be mobilised', subject: 'people' },
    words: 'up to 2,000,000 people to be mobilised',
  },
  {
    name: 'up to, and nobody has said whether it is reached',
    figure: { bound: 'up_to', boundUnsure: true, low: null, high: 50 },
    words: 'up to or fewer than 50 Russian soldiers killed or wounded',
  },
  {
    name: 'fewer than',
    figure: { bound: 'fewer_than', low: null, high: 50 },
    words: 'fewer than 50 Russian soldiers killed or wounded',
  },
  {
    name: 'less than, of what is measured',
    figure: { bound: 'fewer_than', low: null, high: 50, unit: 'Australian dollars', measure: 'paid' },
    words: 'less than 50 Australian dollars (Russian soldiers paid)',
  },
  {
    name: 'fewer than, of other things',
    figure: { bound: 'fewer_than', low: null, high: 50, unit: 'homes', subject: 'Sarn', measure: 'lost' },
    words: 'fewer than 50 homes (Sarn lost)',
  },
  {
    name: 'exactly',
    figure: { bound: 'exactly', low: 5937, high: 5937, measure: 'killed', asOf: '2022-09-21' },
    words: '5,937 Russian soldiers killed, as of 21 September 2022',
  },
  {
    name: 'about',
    figure: {
      bound: 'about',
      low: 300_000,
      high: 300_000,
      subject: 'reservists',
      measure: 'called up',
    },
    words: 'about 300,000 reservists called up',
  },
  {
    name: 'between',
    figure: { bound: 'between', low: 10_000, high: 13_000, subject: 'soldiers', measure: 'killed' },
    words: '10,000 to 13,000 soldiers killed',
  },
  {
    name: 'about, a range',
    figure: { bound: 'about', low: 10_000, high: 13_000 },
    words: 'about 10,000 to 13,000 Russian soldiers killed or wounded',
  },
  {
    name: 'the text’s own words',
    figure: { bound: 'vague', low: 20_000, amountText: 'tens of thousands' },
    words: 'tens of thousands of Russian soldiers killed or wounded (20,000 or more)',
  },
  {
    name: 'own words that stand before the noun',
    figure: { bound: 'vague', low: 200, high: 900, amountText: 'a few hundred' },
    words: 'a few hundred Russian soldiers killed or wounded (200 to 900)',
  },
  {
    name: 'own words that have the number',
    figure: { bound: 'vague', low: null, high: 9000, amountText: 'nearly 9,000' },
    words: 'nearly 9,000 Russian soldiers killed or wounded',
  },
  {
    name: 'own words of a share',
    figure: {
      bound: 'vague',
      low: 50,
      amountText: 'a majority',
      unit: 'per cent',
      subject: 'voters',
      measure: 'opposed',
    },
    words: 'a majority of voters opposed (50 per cent or more)',
  },
  {
    name: 'own words with a unit',
    figure: { bound: 'vague', low: 2_000_000, amountText: 'millions', unit: 'euros', measure: 'paid' },
    words: 'millions of euros (Russian soldiers paid; 2,000,000 or more)',
  },
  {
    name: 'nought',
    figure: { bound: 'exactly', low: 0, high: 0 },
    words: '0 Russian soldiers killed or wounded',
  },
  {
    name: 'a date as the text has it',
    figure: { asOfText: 'in recent months' },
    words: 'more than 100,000 Russian soldiers killed or wounded, in recent months',
  },
  {
    name: 'a share',
    figure: {
      bound: 'exactly',
      low: 12.5,
      high: 12.5,
      unit: 'per cent',
      subject: 'voters',
      measure: 'opposed',
    },
    words: '12.5 per cent of voters opposed',
  },
  {
    name: 'less than a share',
    figure: { bound: 'fewer_than', low: null, high: 12.5, unit: 'per cent', subject: 'voters', measure: 'x' },
    words: 'less than 12.5 per cent of voters x',
  },
  {
    name: 'another unit',
    figure: {
      bound: 'exactly',
      low: 2000,
      high: 2000,
      unit: 'euros',
      subject: 'conscripts',
      measure: 'paid',
    },
    words: '2,000 euros (conscripts paid)',
  },
];

describe('figureInWords', () => {
  it.each(WORDS)('$name', ({ figure, words }) => {
    expect(figureInWords({ ...soldiers, ...figure })).toBe(words);
  });
});

describe('withBothEnds', () => {
  it.each([
    ['exactly', 7, null, 7, 7],
    ['exactly', null, 7, 7, 7],
    ['about', 7, null, 7, 7],
    ['about', 7, 9, 7, 9],
    ['between', 7, null, 7, null],
    ['at_least', 7, null, 7, null],
    ['exactly', null, null, null, null],
  ] as const)('%s %s to %s', (bound, low, high, ...ends) => {
    const amount = withBothEnds({ bound, low, high });
    expect([amount.low, amount.high]).toEqual(ends);
  });
});
