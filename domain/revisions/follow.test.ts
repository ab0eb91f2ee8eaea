import { describe, expect, it } from 'vitest';
import { minutesToNextLook } from './follow';

const CASES: [name: string, every: number, failures: number, minutes: number][] = [
  ['at the interval that was set', 60, 0, 60],
  ['twice as long after a failure', 60, 1, 120],
  ['doubled again', 60, 3, 480],
  ['a day at most', 60, 9, 1440],
  ['a day at most, however often it failed', 5, 4000, 1440],
  ['never sooner than the interval', 43_200, 5, 43_200],
];

describe('the next look', () => {
  it.each(CASES)('%s', (_name, every, failures, minutes) => {
    expect(minutesToNextLook(every, failures)).toBe(minutes);
  });
});
