import { expect, test } from 'vitest';
import { EMPTY_FIGURE } from '@/components/figure/figure-fields';
import {
  type ClaimFields,
  claimEditOf,
  claimFieldInWords,
  topicsOf,
} from '@/components/workbench/claim-fields';

const fields: ClaimFields = {
  statement: ' A statement. ',
  kind: 'figure',
  topics: 'casualties, War  dead',
  figure: { ...EMPTY_FIGURE, measure: 'killed', subject: 'soldiers', number: '5,937' },
};

test.each([
  ['a, b', ['a', 'b']],
  ['a,, A ,b', ['a', 'b']],
  ['War  dead', ['war dead']],
  ['', []],
  [' , ', []],
])('the topics of %j', (line, topics) => {
  expect(topicsOf(line)).toEqual(topics);
});

test('an edit holds what was changed and nothing else', () => {
  expect(claimEditOf(fields, ['statement'])).toEqual({ statement: 'A statement.' });
  expect(claimEditOf(fields, [])).toEqual({});
  expect(claimEditOf({ ...fields, figure: null }, ['figure', 'kind'])).toEqual({
    figure: null,
    kind: 'figure',
  });
});

test('fields in words, for two people side by side', () => {
  expect(claimFieldInWords(fields, 'kind')).toBe('Figure');
  expect(claimFieldInWords(fields, 'figure')).toBe('5,937 soldiers killed');
  expect(claimFieldInWords({ ...fields, figure: null }, 'figure')).toBe('');
});
