import { describe, expect, it } from 'vitest';
import { intervalInWords, intervalOf, minutesOf } from './interval';

describe('an interval', () => {
  it.each([
    [5, '5', 'minutes', 'every 5 minutes'],
    [60, '1', 'hours', 'every hour'],
    [90, '90', 'minutes', 'every 90 minutes'],
    [360, '6', 'hours', 'every 6 hours'],
    [1440, '1', 'days', 'every day'],
    [43_200, '30', 'days', 'every 30 days'],
  ])('of %i minutes', (minutes, count, unit, words) => {
    expect(intervalOf(minutes)).toEqual({ count, unit });
    expect(minutesOf(intervalOf(minutes))).toBe(minutes);
    expect(intervalInWords(minutes)).toBe(words);
  });

  it.each([
    ['nothing', '', 'hours'],
    ['a fraction', '1.5', 'hours'],
    ['too often', '4', 'minutes'],
    ['too seldom', '31', 'days'],
    ['less than nothing', '-2', 'hours'],
  ] as const)('is refused as %s', (_name, count, unit) => expect(minutesOf({ count, unit })).toBeNull());
});
