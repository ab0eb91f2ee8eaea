import { beforeEach, describe, expect, it } from 'vitest';
import { setTopic } from '@/domain/claims/commands/set-topic';
import { takeClaims } from '@/domain/claims/commands/take-claims';
import { withdrawClaim } from '@/domain/claims/commands/withdraw-claim';
import { withdrawClaims } from '@/domain/claims/commands/withdraw-claims';
import { TOGETHER_MOST } from '@/domain/claims/together';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { aClaimOn, actionsOf, desk, judge, seen, stateOf, useDesk } from '@/testing/claims';
import { newKey, room, saved } from '@/testing/newsroom';
import { answerWithClaims } from './answer-with-claims';
import { createQuestion } from './create-question';
import { relateClaims } from './relate-claims';
import { undoTogether } from './undo-together';

useDesk();

type Claim = { id: string; number: number; version: number };
let claims: [Claim, Claim, Claim];

beforeEach(async () => {
  const one = () => aClaimOn(desk, room);
  claims = [await one(), await one(), await one()];
});

const asSeen = (more: object = {}) => ({
  key: newKey(),
  claims: claims.map(({ id, version }) => ({ claimId: id, version })),
  ...more,
});
const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);
const undo = (actor: Actor, done: string) => undoTogether(actor, { key: newKey(), done });
const rows = () => room.owner.claim.findMany({ where: { id: { in: ids() } }, orderBy: { number: 'asc' } });
const ids = () => claims.map(({ id }) => id);

/** Each action with what it changes, and how that is seen. */
type Action = {
  name: string;
  act: (actor: Actor, input: { key: string }) => Promise<Outcome<{ changed: Claim[]; left: object[] }>>;
  more: object;
  /** Of all claims: changed, and put back. */
  seenBy: () => Promise<unknown>;
  before: unknown;
  after: unknown;
  entries: string[];
  reviewer: boolean;
};

const topics = async () => (await rows()).map(({ topics: words }) => words.join());
const takers = async () => (await rows()).map(({ assigneeId }) => assigneeId);
const withdrawn = async () => (await rows()).map(({ withdrawnAt }) => withdrawnAt !== null);
const answers = async () => {
  const found = await room.owner.questionClaim.findMany({ where: { claimId: { in: ids() } } });
  return found.length;
};
const thrice = <Value>(value: Value) => [value, value, value];

const ACTIONS: Action[] = [
  {
    name: 'a topic is added',
    act: setTopic,
    more: { topic: 'Toll', has: true },
    seenBy: topics,
    before: thrice('casualties'),
    after: thrice('casualties,toll'),
    entries: ['claim.created', 'claim.edited', 'claim.undone'],
    reviewer: false,
  },
  {
    name: 'a topic is taken out',
    act: setTopic,
    more: { topic: 'casualties', has: false },
    seenBy: topics,
    before: thrice('casualties'),
    after: thrice(''),
    entries: ['claim.created', 'claim.edited', 'claim.undone'],
    reviewer: false,
  },
  {
    name: 'claims are taken',
    act: takeClaims,
    more: { take: true },
    seenBy: takers,
    before: thrice(null),
    after: thrice('u-maud'),
    entries: ['claim.created', 'claim.assigned', 'claim.assigned'],
    reviewer: true,
  },
  {
    name: 'claims are withdrawn',
    act: withdrawClaims,
    more: { reason: 'Not claims.' },
    seenBy: withdrawn,
    before: thrice(false),
    after: thrice(true),
    entries: ['claim.created', 'claim.withdrawn', 'claim.restored'],
    reviewer: false,
  },
  {
    name: 'claims are put under a new question',
    act: answerWithClaims,
    more: { text: 'How many were killed?' },
    seenBy: answers,
    before: 0,
    after: 3,
    entries: ['claim.created'],
    reviewer: false,
  },
];

describe.each(ACTIONS)('$name', ({ act, more, seenBy, before, after, entries, reviewer }) => {
  it('in one write with an entry for each, and taken back by one', async () => {
    const input = asSeen(more);
    const done = saved(await act(room.editor, input));
    expect(numbers(done.changed)).toEqual(numbers(claims));
    expect(await seenBy()).toEqual(after);
    expect(saved(await act(room.editor, input))).toEqual(done);

    const undone = saved(await undo(room.editor, input.key));
    expect(undone.left).toEqual([]);
    expect(numbers(undone.changed)).toEqual(numbers(claims));
    expect(await seenBy()).toEqual(before);
    for (const id of ids()) expect(await actionsOf(room, id)).toEqual(entries);
  });

  it('leaves what somebody changed meanwhile, and says so', async () => {
    saved(
      await takeClaims(room.reviewer, {
        ...asSeen({ take: true }),
        claims: [{ claimId: claims[1].id, version: 1 }],
      }),
    );
    const done = saved(await act(room.editor, asSeen(more)));
    expect(numbers(done.changed)).toEqual([claims[0].number, claims[2].number]);
    expect(done.left).toEqual([{ number: claims[1].number, why: 'Somebody changed it meanwhile.' }]);
  });

  it('is taken back but for what somebody changed since', async () => {
    const input = asSeen(more);
    const { changed } = saved(await act(room.editor, input));
    await room.owner.claim.update({ where: { id: claims[2].id }, data: { version: { increment: 1 } } });
    const undone = saved(await undo(room.editor, input.key));
    expect(numbers(undone.changed)).toEqual(numbers(changed.slice(0, 2)));
    expect(undone.left).toEqual([{ number: claims[2].number, why: 'Somebody changed it meanwhile.' }]);
  });

  it(`is ${reviewer ? '' : 'not '}for a reviewer, and only whoever did it takes it back`, async () => {
    const input = asSeen(more);
    expect(await act(room.reviewer, input)).toMatchObject(reviewer ? { ok: true } : { kind: 'forbidden' });
    const own = asSeen(more);
    await act(room.editor, own);
    expect(await undo(room.admin, own.key)).toMatchObject({ ok: false, kind: 'missing' });
  });
});

describe('what is left as it is', () => {
  it('has the topic already, or has too many', async () => {
    const full = Array.from({ length: 12 }, (_, index) => `topic ${index}`);
    await room.owner.claim.update({ where: { id: claims[0].id }, data: { topics: full } });
    const more = { topic: 'casualties', has: true };
    const { changed, left } = saved(await setTopic(room.editor, asSeen(more)));
    expect(changed).toEqual([]);
    expect(left).toEqual([
      { number: claims[0].number, why: 'It has 12 topics already.' },
      { number: claims[1].number, why: 'It has the topic already.' },
      { number: claims[2].number, why: 'It has the topic already.' },
    ]);
  });

  it('is with somebody else, taken or given back', async () => {
    const [first, ...others] = claims;
    const at = (list: Claim[], version: number) => ({
      ...asSeen(),
      claims: list.map(({ id }) => ({ claimId: id, version })),
    });
    saved(await takeClaims(room.secondReviewer, { ...at([first], 1), take: true }));
    const mine = saved(
      await takeClaims(room.reviewer, {
        ...asSeen({ take: true }),
        claims: [{ claimId: first.id, version: 2 }, ...others.map(({ id }) => ({ claimId: id, version: 1 }))],
      }),
    );
    expect(numbers(mine.changed)).toEqual(numbers(others));
    expect(mine.left).toEqual([{ number: first.number, why: 'Oskar Lind has taken it.' }]);

    const back = { ...at(claims, 2), take: false };
    const given = saved(await takeClaims(room.reviewer, back));
    expect(numbers(given.changed)).toEqual(numbers(others));
    saved(await undo(room.reviewer, back.key));
    expect(await takers()).toEqual(['u-oskar', 'u-ines', 'u-ines']);
  });

  it('was withdrawn', async () => {
    saved(await withdrawClaim(room.editor, seen(claims[0], { reason: 'Not a claim.' })));
    const { left } = saved(await setTopic(room.editor, asSeen({ topic: 'toll', has: true })));
    expect(left).toEqual([{ number: claims[0].number, why: 'It was withdrawn.' }]);
  });

  it('answers the question already, or was related there since', async () => {
    const question = saved(
      await createQuestion(room.editor, { key: newKey(), text: 'How many?', claimIds: [claims[0].id] }),
    );
    const input = asSeen({ questionId: question.id, version: question.version });
    const { left } = saved(await answerWithClaims(room.editor, input));
    expect(left).toEqual([{ number: claims[0].number, why: 'It answers the question already.' }]);
    const { version } = await room.owner.question.findUniqueOrThrow({ where: { id: question.id } });
    const related = { fromId: claims[0].id, kind: 'repeats', toId: claims[1].id };
    saved(await relateClaims(room.editor, { key: newKey(), questionId: question.id, version, ...related }));
    const undone = saved(await undo(room.editor, input.key));
    expect(numbers(undone.changed)).toEqual([claims[2].number]);
    expect(undone.left).toEqual([
      { number: claims[1].number, why: 'It stands in a relation to another answer.' },
    ]);
    expect(await answers()).toBe(2);
  });
});

it('changes no verdict by a topic or by taking', async () => {
  const version = await judge(room, claims[0].id);
  const at = { ...asSeen({ topic: 'toll', has: true }), claims: [{ claimId: claims[0].id, version }] };
  saved(await setTopic(room.editor, at));
  const taken = [{ claimId: claims[0].id, version: version + 1 }];
  saved(await takeClaims(room.editor, { ...asSeen({ take: true }), claims: taken }));
  expect(await stateOf(room, claims[0].id)).toMatchObject({ status: 'verified' });
});

it.each([
  ['none', 0],
  ['more than can be changed at once', TOGETHER_MOST + 1],
])('refuses %s', async (_, count) => {
  const list = Array.from({ length: count }, () => ({ claimId: crypto.randomUUID(), version: 1 }));
  const outcome = await takeClaims(room.editor, { ...asSeen({ take: true }), claims: list });
  expect(outcome).toMatchObject({ ok: false, kind: 'invalid', problems: [{ field: 'claims' }] });
});

it('takes back nothing under a key of another write', async () => {
  const input = seen(claims[0], { reason: 'Not a claim.' });
  saved(await withdrawClaim(room.editor, input));
  expect(await undo(room.editor, input.key)).toMatchObject({ ok: false, kind: 'missing' });
  expect(await undo(room.editor, newKey())).toMatchObject({ ok: false, kind: 'missing' });
});
