import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bound } from '@/domain/wording/quantities';
import { overlap } from './figure-range';

type Amount = [bound: Bound, low: number | null, high: number | null];
const atLeast = (n: number): Amount => ['at_least', n, null];
const moreThan = (n: number): Amount => ['more_than', n, null];
const upTo = (n: number): Amount => ['up_to', null, n];
const fewerThan = (n: number): Amount => ['fewer_than', null, n];
const exactly = (n: number): Amount => ['exactly', n, n];
const about = (n: number, high = n): Amount => ['about', n, high];
const between = (low: number, high: number): Amount => ['between', low, high];
const vague = (n: number): Amount => ['vague', n, null];

const ROWS: [a: Amount, b: Amount, both: boolean][] = [
  [exactly(48), exactly(48), true],
  [exactly(48), exactly(61), false],
  [exactly(48), atLeast(48), true],
  [exactly(48), moreThan(48), false],
  [exactly(49), moreThan(48), true],
  [exactly(48), upTo(48), true],
  [exactly(48), fewerThan(48), false],
  [exactly(48), moreThan(70), false],
  [atLeast(48), moreThan(70), true],
  [atLeast(48), upTo(48), true],
  [atLeast(48), fewerThan(48), false],
  [moreThan(48), upTo(48), false],
  [moreThan(48), fewerThan(48), false],
  [moreThan(48), upTo(49), true],
  [atLeast(70), upTo(48), false],
  [upTo(48), upTo(1000), true],
  [fewerThan(1), upTo(1000), true],
  [between(10, 13), exactly(13), true],
  [between(10, 13), moreThan(13), false],
  [between(10, 13), between(13, 20), true],
  [between(10, 13), between(14, 20), false],
  [about(100), exactly(110), true],
  [about(100), exactly(111), false],
  [about(100), exactly(90), true],
  [about(-100), exactly(-110), true],
  [about(100, 200), exactly(220), true],
  [about(100, 200), exactly(230), false],
  [vague(20_000), exactly(5937), false],
  [vague(20_000), exactly(20_000), true],
  [vague(20_000), moreThan(100_000), true],
  [exactly(0), moreThan(0), false],
  [exactly(0), atLeast(0), true],
];

const amount = ([bound, low, high]: Amount) => ({ bound, low, high });

it.each(ROWS)('%s and %s: %s', (a, b, both) => {
  expect(overlap(amount(a), amount(b))).toBe(both);
});

const anyAmount = fc
  .tuple(fc.integer(), fc.nat())
  .chain(([n, more]) =>
    fc
      .constantFrom(
        atLeast(n),
        moreThan(n),
        upTo(n),
        fewerThan(n),
        exactly(n),
        about(n),
        between(n, n + more + 1),
      )
      .map(amount),
  );

it('asks the same of both, and every amount can be so beside itself', () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
      expect(overlap(a, a)).toBe(true);
    }),
  );
});
