import { describe, expect, it } from 'vitest';
import { daysOf, isNarrowed, NO_NARROWING, narrowingOf, searchAddress } from './search-narrowing';

const READ: [name: string, value: string | string[], read: string | null][] = [
  ['status', 'verified', 'verified'],
  ['status', 'toString', null],
  ['kind', 'figure', 'figure'],
  ['kind', 'Figure', null],
  ['topic', ' floods ', 'floods'],
  ['topic', 'x'.repeat(81), null],
  ['topic', 'a\0b', null],
  ['source', 'the-herald', 'the-herald'],
  ['source', '../x', null],
  ['article', ['one', 'two'], 'one'],
  ['when', '2026', '2026'],
  ['when', '2026-11', '2026-11'],
  ['when', '2026-13', null],
  ['when', '9999', null],
];

describe('narrowingOf', () => {
  it.each(READ)('%s=%j', (name, value, read) => {
    const narrowing = narrowingOf({ [name]: value, other: 'x' });
    expect(narrowing).toEqual({ ...NO_NARROWING, [name]: read });
    expect(isNarrowed(narrowing)).toBe(read !== null);
  });
});

it('an address says what is asked, how it is narrowed, and the page', () => {
  const narrowing = { ...NO_NARROWING, status: 'verified' as const };
  expect(searchAddress('two boats', narrowing, { topic: 'sea & ice', page: 2 })).toBe(
    '/search?q=two+boats&status=verified&topic=sea+%26+ice&page=2',
  );
  expect(searchAddress('', narrowing, { status: null })).toBe('/search');
});

it.each([
  ['2026', '2026-01-01', '2027-01-01'],
  ['2026-02', '2026-02-01', '2026-03-01'],
  ['2026-12', '2026-12-01', '2027-01-01'],
])('the days of %s', (when, from, to) => {
  expect(daysOf(when)).toEqual({ from, to });
});
