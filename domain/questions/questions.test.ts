import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { touchedBy } from '@/domain/claims/queries/touched-by';
import { aClaimOn, desk, useDesk } from '@/testing/claims';
import { newKey, room, saved } from '@/testing/newsroom';
import { answerQuestion } from './commands/answer-question';
import { createQuestion } from './commands/create-question';
import { editQuestion } from './commands/edit-question';
import { relateClaims } from './commands/relate-claims';
import { unrelateClaims } from './commands/unrelate-claims';
import { contradictionsOf, findQuestions, questionsOfClaim } from './queries';

let [one, two, third]: { id: string; number: number }[] = [];
let questionId: string;

useDesk();

const claim = (statement: string) => aClaimOn(desk, room, { statement });
const text = 'How many Russian soldiers were killed?';
const nth = (item: { id: string; number: number } | undefined) => item ?? { id: randomUUID(), number: 0 };
const at = (version: number, change: object = {}) => ({ key: newKey(), questionId, version, ...change });
const contradicts = () => ({
  fromId: nth(one).id,
  kind: 'contradicts',
  toId: nth(two).id,
  reason: 'Ten times more.',
});
const entries = () =>
  room.owner.ledgerEntry.findMany({ where: { subjectId: questionId }, orderBy: { seq: 'asc' } });

beforeEach(async () => {
  [one, two, third] = [
    await claim('5,937 were killed.'),
    await claim('60,000 were killed.'),
    await claim('Nobody knows.'),
  ];
  const input = { key: newKey(), text, claimIds: [one.id, two.id] };
  questionId = saved(await createQuestion(room.editor, input)).id;
});

describe('a question', () => {
  it('has answers and relations, seen from each of its claims', async () => {
    const related = await relateClaims(room.editor, at(1, contradicts()));
    expect(related).toMatchObject({ ok: true, value: { version: 2 } });
    const [question] = await questionsOfClaim(nth(two).id);
    expect(question).toMatchObject({
      id: questionId,
      text,
      version: 2,
      answers: [
        {
          number: nth(one).number,
          figure: { low: 5937, asOf: '2022-09-21' },
          sources: [{ slug: 'sergei-shoigu' }],
        },
        { number: nth(two).number },
      ],
      relations: [{ fromId: nth(one).id, kind: 'contradicts', toId: nth(two).id, reason: 'Ten times more.' }],
    });
    for (const [own, other] of [
      [one, two],
      [two, one],
    ]) {
      expect(await contradictionsOf(nth(own).id)).toMatchObject([
        { number: nth(other).number, question: text },
      ]);
    }
    expect(await contradictionsOf(nth(third).id)).toEqual([]);
  });

  it('gives each of two with the same words an address', async () => {
    const again = await createQuestion(room.editor, { key: newKey(), text: 'Same words?', claimIds: '' });
    const more = await createQuestion(room.editor, { key: newKey(), text: 'Same words?' });
    expect([saved(again).slug, saved(more).slug]).toEqual(['same-words', 'same-words-2']);
  });

  it('takes answers in and out, and records each step', async () => {
    const answer = (version: number, answers: boolean, claimId = nth(third).id) =>
      answerQuestion(room.editor, at(version, { claimId, answers }));
    const added = await answer(1, true);
    expect(added).toMatchObject({
      ok: true,
      touched: { claims: [one, two, third].map((c) => nth(c).number) },
    });
    saved(await answer(2, false));
    saved(await relateClaims(room.editor, at(3, contradicts())));
    expect(await answer(4, false, nth(one).id)).toMatchObject({
      ok: false,
      problems: [{ field: 'claimId' }],
    });
    const { reason: _reason, ...relation } = contradicts();
    saved(await unrelateClaims(room.editor, at(4, relation)));
    saved(await answer(5, false, nth(one).id));
    saved(await editQuestion(room.editor, at(6, { text: 'How many were killed?' })));
    const ledger = await entries();
    expect(ledger.map(({ action }) => action.replace('question.', ''))).toEqual([
      'created',
      'answered',
      'unanswered',
      'related',
      'unrelated',
      'unanswered',
      'edited',
    ]);
    expect(ledger[3]?.reason).toBe('Ten times more.');
    expect(JSON.parse(ledger[3]?.payload ?? '')).toMatchObject({
      text,
      from: { number: nth(one).number },
      kind: 'contradicts',
    });
  });

  it('touches the pages of all its claims when one of them changes', async () => {
    const touched = await touchedBy(room.owner, nth(one).id);
    expect(touched.claims).toEqual([nth(one).number, nth(two).number]);
  });

  const REFUSED = [
    {
      name: 'a claim that answers already',
      run: () => answerQuestion(room.editor, at(1, { claimId: nth(one).id, answers: true })),
      kind: 'invalid',
    },
    {
      name: 'a claim that does not answer',
      run: () => answerQuestion(room.editor, at(1, { claimId: nth(third).id, answers: false })),
      kind: 'invalid',
    },
    {
      name: 'a claim that is not there',
      run: () => answerQuestion(room.editor, at(1, { claimId: randomUUID(), answers: true })),
      kind: 'missing',
    },
    {
      name: 'a relation to itself',
      run: () => relateClaims(room.editor, at(1, { ...contradicts(), toId: nth(one).id })),
      kind: 'invalid',
    },
    {
      name: 'a relation to no answer',
      run: () => relateClaims(room.editor, at(1, { ...contradicts(), toId: nth(third).id })),
      kind: 'invalid',
    },
    {
      name: 'an unknown relation',
      run: () => relateClaims(room.editor, at(1, { ...contradicts(), kind: 'likes' })),
      kind: 'invalid',
    },
    {
      name: 'a relation that is not there',
      run: () => unrelateClaims(room.editor, at(1, contradicts())),
      kind: 'missing',
    },
    { name: 'the same words', run: () => editQuestion(room.editor, at(1, { text })), kind: 'invalid' },
    {
      name: 'a version of before',
      run: () => editQuestion(room.editor, at(7, { text: 'x' })),
      kind: 'conflict',
    },
    {
      name: 'no such question',
      run: () => editQuestion(room.editor, { ...at(1, { text: 'x' }), questionId: randomUUID() }),
      kind: 'missing',
    },
    { name: 'a reviewer', run: () => editQuestion(room.reviewer, at(1, { text: 'x' })), kind: 'forbidden' },
  ];
  it.each(REFUSED)('refuses $name and writes nothing', async ({ run, kind }) => {
    expect(await run()).toMatchObject({ ok: false, kind });
    expect(await entries()).toHaveLength(1);
    expect(await questionsOfClaim(nth(one).id)).toMatchObject([{ version: 1, relations: [] }]);
  });

  it('refuses what the same relation turned round would say', async () => {
    saved(await relateClaims(room.editor, at(1, contradicts())));
    const round = { ...contradicts(), fromId: nth(two).id, toId: nth(one).id };
    expect(await relateClaims(room.editor, at(2, round))).toMatchObject({
      ok: false,
      problems: [{ field: 'kind' }],
    });
  });
});

describe('findQuestions', () => {
  it('finds by words within and by near spelling, and offers the newest first', async () => {
    saved(await createQuestion(room.editor, { key: newKey(), text: 'Who was left out of the meeting?' }));
    const found = async (words: string) => (await findQuestions(words))[0]?.text;
    expect(await found('left out')).toBe('Who was left out of the meeting?');
    expect(await found('meetting')).toBe('Who was left out of the meeting?');
    expect(await found(' ')).toBe('Who was left out of the meeting?');
    expect(await found('%')).toBeUndefined();
  });
});
