import { beforeAll, expect, it } from 'vitest';
import { aClaimOn, aDesk } from '@/testing/claims';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { questionsOfClaim } from '../queries';
import { createQuestion } from './create-question';
import { relateUnderQuestion } from './relate-under-question';

useNewsroom();

let one: { id: string; number: number };
let other: typeof one;
beforeAll(async () => {
  const desk = await aDesk(room);
  one = await aClaimOn(desk, room, { statement: '5,937 were killed.' });
  other = await aClaimOn(desk, room, { statement: '60,000 were killed.' });
});

const contradicts = (change: object) => ({
  key: newKey(),
  fromId: one.id,
  kind: 'contradicts',
  toId: other.id,
  ...change,
});

it('makes a question that both answer, and says how they stand to each other', async () => {
  const outcome = await relateUnderQuestion(room.editor, contradicts({ text: 'How many were killed?' }));
  expect(outcome).toMatchObject({ ok: true, touched: { claims: [one.number, other.number] } });
  const [question] = await questionsOfClaim(one.id);
  expect(question).toMatchObject({
    text: 'How many were killed?',
    answers: [{ number: one.number }, { number: other.number }],
    relations: [{ fromId: one.id, kind: 'contradicts', toId: other.id }],
  });
  const entries = await room.owner.ledgerEntry.findMany({
    where: { subjectId: question?.id ?? '' },
    orderBy: { seq: 'asc' },
  });
  expect(entries.map(({ action }) => action)).toEqual(['question.created', 'question.related']);
});

it('takes a question that is there, and adds the answer that it lacks', async () => {
  const text = 'How many soldiers died?';
  const { id, version } = saved(
    await createQuestion(room.editor, { key: newKey(), text, claimIds: [other.id] }),
  );
  const outcome = await relateUnderQuestion(room.editor, contradicts({ questionId: id, version }));
  expect(outcome).toMatchObject({ ok: true, value: { questionId: id, version: version + 1 } });
  const entries = await room.owner.ledgerEntry.findMany({
    where: { subjectId: id },
    orderBy: { seq: 'asc' },
  });
  expect(entries.map(({ action }) => action)).toEqual([
    'question.created',
    'question.answered',
    'question.related',
  ]);
  expect(await relateUnderQuestion(room.editor, contradicts({ questionId: id, version }))).toMatchObject({
    kind: 'conflict',
  });
  expect(
    await relateUnderQuestion(room.editor, contradicts({ questionId: id, version: version + 1 })),
  ).toMatchObject({ kind: 'invalid', problems: [{ field: 'kind' }] });
});

it('asks for a question, and for an editor', async () => {
  expect(await relateUnderQuestion(room.editor, contradicts({}))).toMatchObject({
    kind: 'invalid',
    problems: [{ field: 'text' }],
  });
  expect(await relateUnderQuestion(room.reviewer, contradicts({ text: 'Which?' }))).toMatchObject({
    kind: 'forbidden',
  });
});
