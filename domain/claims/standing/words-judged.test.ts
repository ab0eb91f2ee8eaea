import { expect, it } from 'vitest';
import { wordsNotJudged } from './words-judged';

const STATEMENT = 'At least 48 people were killed in the flood.';
const WORDS = 'at least 48 people had died';
const MORE = 'at least 61 people had died';

const CASES: { name: string; statement?: string; wordings: string[]; judged: string[]; left: string[] }[] = [
  { name: 'the very words', wordings: [WORDS], judged: [WORDS], left: [] },
  { name: 'another number', wordings: [MORE], judged: [WORDS], left: [MORE] },
  { name: 'another number, judged since', wordings: [MORE], judged: [WORDS, MORE], left: [] },
  { name: 'a place went away', wordings: [WORDS], judged: [WORDS, MORE], left: [] },
  { name: 'no place is left', wordings: [], judged: [WORDS], left: [] },
  { name: 'one more place on other words', wordings: [WORDS, MORE], judged: [WORDS], left: [MORE] },
  { name: 'one more place that says the statement', wordings: [WORDS, STATEMENT], judged: [WORDS], left: [] },
  {
    name: 'turned round by what stands before',
    wordings: [`⟬not⟭ ${WORDS}`],
    judged: [WORDS],
    left: [`⟬not⟭ ${WORDS}`],
  },
  { name: 'turned round, and judged so', wordings: [`⟬not⟭ ${WORDS}`], judged: [`⟬not⟭ ${WORDS}`], left: [] },
  {
    name: 'the statement, turned round',
    wordings: [`⟬not⟭ ${STATEMENT}`],
    judged: [],
    left: [`⟬not⟭ ${STATEMENT}`],
  },
  { name: 'judged where it stood nowhere', wordings: [MORE], judged: [''], left: [MORE] },
];

it.each(CASES)('$name', ({ statement = STATEMENT, wordings, judged, left }) => {
  expect(wordsNotJudged({ statement, wordings, judged })).toEqual(left);
});
