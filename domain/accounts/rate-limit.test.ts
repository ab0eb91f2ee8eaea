import { describe, expect, it } from 'vitest';
import { type Counter, counted, waitMs, waitSentence } from './rate-limit';

const rule = { attempts: 3, windowMs: 1000 };

const ROWS = [
  ['the first', null, 5000, { count: 1, since: 5000 }, 0],
  ['the last one allowed', { count: 2, since: 5000 }, 5400, { count: 3, since: 5000 }, 0],
  ['one too many', { count: 3, since: 5000 }, 5400, { count: 4, since: 5000 }, 600],
  ['asking on does not prolong the wait', { count: 9, since: 5000 }, 5999, { count: 10, since: 5000 }, 1],
  ['the window is over', { count: 9, since: 5000 }, 6000, { count: 1, since: 6000 }, 0],
] as const;

describe('counted and waitMs', () => {
  it.each(ROWS)('%s', (_name, before: Counter | null, now, after, wait) => {
    const counter = counted(before, now, rule);
    expect(counter).toEqual(after);
    expect(waitMs(counter, now, rule)).toBe(wait);
  });
});

it.each([
  [1, 'Too many attempts. Try again in a minute.'],
  [60_000, 'Too many attempts. Try again in a minute.'],
  [60_001, 'Too many attempts. Try again in 2 minutes.'],
  [899_000, 'Too many attempts. Try again in 15 minutes.'],
])('%d ms in words', (ms, words) => {
  expect(waitSentence(ms)).toBe(words);
});
