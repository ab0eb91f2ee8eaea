import { expect, it } from 'vitest';
import type { Match } from '@/domain/suggestions/matching/match';
import { firstChoice, NEW_QUESTION, relateInput } from './relation-choice';

const match: Match = {
  id: 'other',
  number: 12,
  version: 1,
  statement: '5,937 were killed.',
  figure: null,
  status: 'unreviewed',
  sources: [],
  articles: [],
  reviews: [],
  questions: [{ id: 'q', text: 'How many?', version: 4 }],
  seeming: { kind: 'updates', fromThis: false },
  reason: 'A later day.',
  first: false,
  sameNumber: false,
};

it('begins with what seems so, under a question that is there', () => {
  const choice = firstChoice(match);
  expect(relateInput('mine', match, choice)).toEqual({
    fromId: 'other',
    kind: 'updates',
    toId: 'mine',
    reason: null,
    questionId: 'q',
    version: 4,
  });
});

it('makes a new question where there is none', () => {
  const alone = { ...match, questions: [], seeming: { kind: 'contradicts', fromThis: true } as const };
  const choice = { ...firstChoice(alone), text: ' How many? ', reason: 'Tenfold.' };
  expect(choice.question).toBe(NEW_QUESTION);
  expect(relateInput('mine', alone, choice)).toEqual({
    fromId: 'mine',
    kind: 'contradicts',
    toId: 'other',
    reason: 'Tenfold.',
    text: 'How many?',
  });
});
