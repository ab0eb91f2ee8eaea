import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '@/domain/wording/quantities';
import { BOUNDS } from './figure';
import { figureProblems } from './figure-problems';

type Row = [bound: Bound, low: number | null, high: number | null, ...fields: string[]];

const ROWS: Row[] = [
  ['exactly', 7, 7],
  ['exactly', 0, 0],
  ['exactly', null, null, 'low'],
  ['exactly', 7, 8, 'high'],
  ['at_least', 1, null],
  ['at_least', null, 1, 'low', 'high'],
  ['at_least', null, null, 'low'],
  ['at_least', 1, 2, 'high'],
  ['more_than', 0, null],
  ['more_than', null, null, 'low'],
  ['more_than', 1, 2, 'high'],
  ['up_to', null, 0],
  ['up_to', 1, null, 'high', 'low'],
  ['up_to', null, null, 'high'],
  ['up_to', 1, 2, 'low'],
  ['fewer_than', null, 5],
  ['fewer_than', null, null, 'high'],
  ['fewer_than', 1, 2, 'low'],
  ['between', 1, 2],
  ['between', 2, 1, 'high'],
  ['between', 2, 2, 'high'],
  ['between', 2, null, 'high'],
  ['between', null, 2, 'low'],
  ['between', null, null, 'low', 'high'],
  ['about', 3, 3],
  ['about', 3, 4],
  ['about', 4, 3, 'high'],
  ['about', null, null, 'low', 'high'],
  ['at_least', 0.00001, null, 'low'],
  ['up_to', null, 2 ** 53, 'high'],
  ['at_least', Number.NaN, null, 'low'],
  ['between', Number.NaN, 7, 'low'],
];

describe('figureProblems', () => {
  it.each(ROWS)('%s, %s to %s', (bound, low, high, ...fields) => {
    const problems = figureProblems({ bound, low, high, amountText: null });
    expect(problems.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['vague', 'tens of thousands', 20_000, null],
    ['vague', 'nearly 9,000', null, 9000],
    ['vague', 'a few hundred', 200, 900],
    ['vague', null, 20_000, null, 'amountText'],
    ['vague', ' ', 20_000, null, 'amountText'],
    ['vague', 'dozens', null, null, 'low'],
    ['vague', 'dozens', 2, 1, 'high'],
    ['at_least', 'dozens', 24, null, 'amountText'],
  ] as const)('%s in the words %s, %s to %s', (bound, amountText, low, high, ...fields) => {
    const problems = figureProblems({ bound, low, high, amountText });
    expect(problems.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['at_least', 1, null, 'Say whether the number is reached: at least or more than? Choose one.'],
    ['up_to', null, 1, 'Say whether the number is reached: up to or fewer than? Choose one.'],
  ] as const)('asks whether %s is reached', (bound, low, high, message) => {
    const problems = figureProblems({ bound, low, high, amountText: null, boundUnsure: true });
    expect(problems).toEqual([{ field: 'bound', message }]);
  });

  it('lets no range through that runs backwards, and every other of whole numbers', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (low, high) => {
        expect(figureProblems({ bound: 'between', low, high, amountText: null })).toHaveLength(
          low < high ? 0 : 1,
        );
      }),
    );
  });

  it('ends every message with a remedy', () => {
    for (const bound of Object.keys(BOUNDS) as Bound[]) {
      for (const [low, high] of [
        [null, null],
        [2, 1],
        [1, null],
        [null, 1],
      ] as const) {
        for (const { message } of figureProblems({ bound, low, high, amountText: null }))
          expect(message).toMatch(/(Give|Take|Swap|choose)[^.]*\.$/);
      }
    }
  });
});
