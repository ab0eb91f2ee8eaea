import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, line, list, number, optional, prose, tick, webAddress } from './words';

const title = line('the title', 5);
const note = optional(prose('the note', 20));
const topics = list(line('the topic', 9), 3, { commas: true });
const aliases = list(line('the alias', 20), 3);

const TAKEN = [
  { name: 'a line', field: title, value: ' a \n\t b ', gives: 'a b' },
  { name: 'letters made of two', field: title, value: 'e\u0301', gives: '\u00e9' },
  { name: 'lines', field: note, value: 'a\r\n\r\nb\u2028c\n', gives: 'a\n\nb\nc' },
  { name: 'nothing typed', field: note, value: ' \n', gives: null },
  { name: 'nothing sent', field: note, value: undefined, gives: null },
  { name: 'null', field: note, value: null, gives: null },
  { name: 'a day', field: day, value: '2024-02-29', gives: '2024-02-29' },
  {
    name: 'a web address',
    field: webAddress,
    value: ' https://example.org/a?b ',
    gives: 'https://example.org/a?b',
  },
  { name: 'a ticked box', field: tick, value: 'on', gives: true },
  { name: 'a box left alone', field: tick, value: undefined, gives: false },
  { name: 'nought', field: optional(number), value: '0', gives: 0 },
  { name: 'a grouped number', field: number, value: '1,000,000.5', gives: 1_000_000.5 },
  { name: 'a number with spaces', field: number, value: '100\u202f000', gives: 100_000 },
  { name: 'an empty number', field: optional(number), value: '', gives: null },
  { name: 'topics between commas', field: topics, value: 'a, b\n c,,a', gives: ['a', 'b', 'c'] },
  { name: 'aliases one a line', field: aliases, value: 'Smith, Jr.\nSmyth', gives: ['Smith, Jr.', 'Smyth'] },
  { name: 'a list as it is', field: aliases, value: ['x', ''], gives: ['x'] },
  { name: 'no list', field: aliases, value: undefined, gives: [] },
];

const REFUSED = [
  { name: 'blank where words are needed', field: title, value: ' ', says: 'Give the title.' },
  { name: 'missing words', field: title, value: undefined, says: 'Give the title.' },
  { name: 'too many words', field: title, value: 'abcdef', says: 'it has 6 characters, and 5 fit' },
  { name: 'NUL', field: title, value: 'a\0', says: 'line 1, column 2' },
  { name: 'half a character in a list', field: aliases, value: ['\ud800'], says: 'lone surrogate' },
  { name: 'a day that is not', field: day, value: '2023-02-29', says: 'in the calendar' },
  { name: 'another scheme', field: webAddress, value: 'ftp://example.org', says: 'https://' },
  { name: 'a script', field: webAddress, value: 'javascript:alert(1)', says: 'https://' },
  { name: 'no host', field: webAddress, value: 'https://', says: 'https://' },
  { name: 'a number in words', field: number, value: 'many', says: 'in digits' },
  { name: 'a decimal comma', field: number, value: '1,5', says: 'in digits' },
  { name: 'digits and letters', field: number, value: '0x10', says: 'in digits' },
  { name: 'not a number', field: number, value: Number.NaN, says: 'in digits' },
  { name: 'too long a list', field: topics, value: 'a,b,c,d', says: 'at most 3' },
  { name: 'something else than a list', field: topics, value: 7, says: 'Give a list' },
];

describe('fields', () => {
  it.each(TAKEN)('take $name', ({ field, value, gives }) => {
    expect(z.object({ field }).parse({ field: value })).toEqual({ field: gives });
  });
  it.each(REFUSED)('refuse $name and say what to do', ({ field, value, says }) => {
    const parsed = z.object({ field }).safeParse({ field: value });
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues[0]?.message).toContain(says);
  });
});
