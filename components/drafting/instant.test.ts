import { expect, test } from 'vitest';
import { ageInWords, instantInWords } from './instant';

const now = '2022-12-01T12:00:00.000Z';

test.each([
  ['2022-12-01T12:00:00.000Z', 'less than a minute'],
  ['2022-12-01T11:59:01.000Z', 'less than a minute'],
  ['2022-12-01T11:59:00.000Z', '1 minute'],
  ['2022-12-01T11:00:01.000Z', '59 minutes'],
  ['2022-12-01T11:00:00.000Z', '1 hour'],
  ['2022-11-30T12:00:00.000Z', '1 day'],
  ['2022-11-01T12:00:00.000Z', '30 days'],
  ['2022-12-01T12:00:05.000Z', 'less than a minute'],
])('waiting since %s is %s', (since, words) => {
  expect(ageInWords(since, now)).toBe(words);
});

test('an instant is written in UTC', () => {
  expect(instantInWords('2022-12-01T14:05:59.000Z')).toBe('1 December 2022, 14:05 UTC');
});
