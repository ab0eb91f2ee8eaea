import { expect, it } from 'vitest';
import { wording } from '@/testing/wording';
import { diffWords } from './diff';
import { summaryInWords, summaryOf } from './summary';

const A = 'Snow fell all night on the northern hills.';
const B = 'The council met at noon to speak about the bridge.';
const C = 'Nobody was hurt in the fire at the old mill.';

const CASES: { name: string; before: string[]; after: string[]; words: string }[] = [
  { name: 'nothing', before: [A], after: [A], words: 'The words are the same' },
  {
    name: 'one word for another',
    before: [A, B],
    after: [A, B.replace('noon', 'dusk')],
    words: '1 paragraph changed; 1 word added, 1 removed',
  },
  {
    name: 'a figure is one word, and punctuation is none',
    before: [A],
    after: [A.replace('.', ' — 5,937 — .')],
    words: '1 paragraph changed; 2 words added, 1 removed',
  },
  {
    name: 'a paragraph moved, another added',
    before: [A, B],
    after: [B, C, A],
    words: '1 paragraph moved, 1 added; 10 words added',
  },
  { name: 'a new kind', before: [A], after: [`## ${A}`], words: '1 paragraph changed' },
];

it.each(CASES)('counts $name', ({ before, after, words }) => {
  const [old, fresh] = [wording(...before), wording(...after)];
  expect(summaryInWords(summaryOf(old, fresh, diffWords(old, fresh)))).toBe(words);
});
