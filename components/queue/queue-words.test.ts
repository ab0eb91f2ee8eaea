import { expect, test } from 'vitest';
import { NO_FILTER } from '@/domain/reviews/queue-address';
import { countInWords, countShort } from './queue-words';

test.each([
  [{ value: 0, capped: false }, {}, '0 claims wait for review'],
  [{ value: 1, capped: false }, {}, '1 claim waits for review'],
  [{ value: 500, capped: true }, {}, '500 or more claims wait for review'],
  [{ value: 1, capped: true }, {}, '1 or more claims wait for review'],
  [{ value: 1, capped: false }, { taken: 'me' as const }, '1 claim fits the filter'],
  [{ value: 12, capped: false }, { topic: 'casualties' }, '12 claims fit the filter'],
])('%j with %j', (count, filter, words) => {
  expect(countInWords(count, { ...NO_FILTER, ...filter })).toBe(words);
});

test('a short count says when it stopped counting', () => {
  expect(countShort({ value: 1000, capped: false })).toBe('1,000');
  expect(countShort({ value: 500, capped: true })).toBe('500+');
});
