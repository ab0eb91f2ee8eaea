import { expect, it } from 'vitest';
import { carriedInWords } from './carried-words';

it.each([
  [
    { exact: 12, moved: 1, reworded: 2, altered: 1, gone: 1 },
    '12 stay, 1 moved, 2 reworded, 1 says something else, 1 gone',
  ],
  [{ exact: 1, moved: 0, reworded: 0, altered: 0, gone: 0 }, '1 stays'],
  [{ exact: 0, moved: 0, reworded: 0, altered: 0, gone: 3 }, '3 gone'],
  [{ exact: 0, moved: 0, reworded: 0, altered: 0, gone: 0 }, null],
])('%j', (counts, words) => expect(carriedInWords(counts)).toBe(words));
