import { expect, test } from 'vitest';
import type { TogetherAction } from './queue-actions';
import { doneInWords, leftInWords, undoneInWords } from './together-words';

const question = { questionId: null, version: null, text: 'How many?' };

test.each<[TogetherAction, number, string]>([
  [{ action: 'topic', topic: 'toll', has: true }, 1, '1 claim has the topic “toll” now.'],
  [{ action: 'topic', topic: 'toll', has: true }, 3, '3 claims have the topic “toll” now.'],
  [{ action: 'topic', topic: 'toll', has: false }, 1, '1 claim no longer has the topic “toll”.'],
  [{ action: 'topic', topic: 'toll', has: false }, 2, '2 claims no longer have the topic “toll”.'],
  [{ action: 'take', take: true }, 2, '2 claims are yours.'],
  [{ action: 'take', take: false }, 1, '1 claim is given back.'],
  [{ action: 'withdraw', reason: 'x' }, 2, '2 claims are withdrawn.'],
  [{ action: 'question', ...question }, 1, '1 claim answers the question now.'],
  [{ action: 'question', ...question }, 0, 'No claim was changed.'],
])('%j of %d', (action, count, words) => {
  expect(doneInWords(action, count)).toBe(words);
});

test('what was taken back', () => {
  expect(undoneInWords(1)).toBe('It is taken back for 1 claim.');
  expect(undoneInWords(0)).toBe('Nothing was taken back.');
});

test('what was left, by reason', () => {
  const why = 'Somebody changed it meanwhile.';
  expect(
    leftInWords([
      { number: 3, why },
      { number: 4, why: 'It was withdrawn.' },
      { number: 5, why },
      { number: 7, why },
    ]),
  ).toEqual([
    'Left as they are: claims 3, 5 and 7. Somebody changed it meanwhile.',
    'Left as it is: claim 4. It was withdrawn.',
  ]);
});
