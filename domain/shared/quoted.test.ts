import { expect, it } from 'vitest';
import { quoted } from './quoted';

it.each([
  ['plain words', 'the bridge', '“the bridge”'],
  ['a quotation within', 'He said “no” twice', '“He said ‘no’ twice”'],
  ['an apostrophe stays', 'the council’s word', '“the council’s word”'],
])('%s', (_name, words, expected) => {
  expect(quoted(words)).toBe(expected);
});
