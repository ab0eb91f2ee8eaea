import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { placeClaim } from '@/domain/claims/commands/place-claim';
import { removeOccurrence } from '@/domain/claims/commands/remove-occurrence';
import { undoLastEdit } from '@/domain/claims/commands/undo-last-edit';
import { succeedClaim } from '@/domain/questions/commands/succeed-claim';
import { undoDecision } from '@/domain/questions/commands/undo-decision';
import { questionsOfClaim } from '@/domain/questions/queries';
import { keepOtherWords } from '@/domain/revisions/commands/keep-other-words';
import { keepPlace } from '@/domain/revisions/commands/keep-place';
import { markGone } from '@/domain/revisions/commands/mark-gone';
import { movePlace } from '@/domain/revisions/commands/move-place';
import { restoreRevision } from '@/domain/revisions/commands/restore-revision';
import { decisionsMade } from '@/domain/revisions/queries/decisions';
import { triage } from '@/domain/revisions/queries/triage';
import { actionsOf, judge } from '@/testing/claims';
import { newKey, saved, type TestNewsroom, testNewsroom } from '@/testing/newsroom';
import {
  aStory,
  asItIs,
  placeIn,
  revise,
  type Story,
  seenNow,
  standing,
  statusOf,
} from '@/testing/revisions';
import { recordVerdict } from './record-verdict';

/*
 * A verdict was given for “At least 48 people were killed”. Whatever puts the claim on other words, readers see it as being
 * re-checked until a reviewer judges it again.
 */

let room: TestNewsroom;
beforeAll(async () => {
  room = await testNewsroom();
});
afterAll(() => room.close());

const HEAD = 'The flood';
const SAID = 'At least 48 people were killed, the ministry said on Friday evening.';
const MORE = SAID.replace('48', '61');
const RETOLD = SAID.replace('people', 'persons');
const DENIED = 'It is not true that at least 48 people were killed, the ministry said on Friday evening.';
const AGAIN = 'The radio repeated at night that at least 48 people were killed in the valley.';
const OTHER = 'The radio spoke of at least 70 people killed further down the river on the same day.';
const RUMOUR = 'Rumours spread that the government would mobilise reservists from the whole valley.';
const WORDS = 'At least 48 people were killed';

type Told = { story: Story; id: string };

async function told({ judged = true } = {}): Promise<Told> {
  const story = await aStory(room, HEAD, SAID, AGAIN, OTHER, RUMOUR);
  const place = await placeIn(story, [WORDS]);
  const input = { key: newKey(), statement: `${WORDS}.`, kind: 'figure', figure: FIGURE, ...place };
  const { id } = saved(await createClaim(room.editor, input));
  if (judged) await judge(room, id);
  return { story, id };
}

const FIGURE = {
  measure: 'killed',
  subject: 'people',
  bound: 'at_least',
  low: 48,
  high: null,
  asOf: '2022-11-25',
};

const put = async ({ id, story }: Told, words: string, adjust: boolean) => {
  const { occurrenceId, ...seen } = await seenNow(room, id);
  const place = await placeIn(story, [words]);
  return saved(await placeClaim(room.editor, { ...seen, ...place, ...(adjust ? { occurrenceId } : {}) }));
};
const reworded = ({ story }: Told, said: string) => revise(room, story, HEAD, said, AGAIN, OTHER, RUMOUR);
const restored = async ({ story }: Told, number: number) => {
  const { id: articleId, version } = await asItIs(story);
  return saved(await restoreRevision(room.editor, { key: newKey(), articleId, version, number }));
};

type Way = { name: string; go: (told: Told) => Promise<unknown>; material: boolean };

const WAYS: Way[] = [
  { name: 'a new text with another number', go: (each) => reworded(each, MORE), material: true },
  { name: 'a new text that denies it', go: (each) => reworded(each, DENIED), material: true },
  {
    name: 'the same in other words, kept',
    material: false,
    go: async (each) => {
      await reworded(each, RETOLD);
      saved(await keepPlace(room.editor, await seenNow(room, each.id)));
    },
  },
  {
    name: 'another number, said to be the same claim',
    material: true,
    go: async (each) => {
      await reworded(each, MORE);
      const reason = 'The count is the same, the day is not.';
      saved(await keepOtherWords(room.editor, { ...(await seenNow(room, each.id)), reason }));
    },
  },
  {
    name: 'another number, the words selected by hand',
    material: true,
    go: async (each) => {
      await reworded(each, MORE);
      const seen = await seenNow(room, each.id);
      const place = await placeIn(each.story, ['least 61 people were killed']);
      saved(await movePlace(room.editor, { ...seen, ...place }));
    },
  },
  { name: 'one more place on other words', go: (each) => put(each, 'would mobilise', false), material: true },
  {
    name: 'one more place with another number',
    go: (each) => put(each, 'at least 70 people killed', false),
    material: true,
  },
  {
    name: 'one more place that says it too',
    go: (each) => put(each, 'at least 48 people were killed', false),
    material: false,
  },
  {
    name: 'a span without its bound',
    go: (each) => put(each, '48 people were killed', true),
    material: true,
  },
  {
    name: 'a span with what goes before it',
    go: (each) => put(each, `${WORDS}, the ministry said`, true),
    material: false,
  },
  {
    name: 'a text restored in which it stood on other words',
    material: true,
    go: async (each) => {
      await reworded(each, MORE);
      await put(each, 'least 61 people were killed', true);
      await reworded(each, SAID);
      await put(each, WORDS, true);
      await restored(each, 2);
    },
  },
  {
    name: 'the judged text restored',
    material: false,
    go: async (each) => {
      await reworded(each, MORE);
      await restored(each, 1);
    },
  },
];

describe('a claim that comes on other words', () => {
  it.each(WAYS)('$name', async ({ go, material }) => {
    const judged = await told();
    await go(judged);
    expect(await statusOf(room, judged.id)).toBe(material ? 'stale' : 'verified');
  });

  it.each(WAYS)('nobody judged it: $name', async ({ go }) => {
    const unjudged = await told({ judged: false });
    await go(unjudged);
    expect(await statusOf(room, unjudged.id)).toBe('unreviewed');
  });

  it('is verified again by a review of the words that it stands on, and by nothing else', async () => {
    const each = await told();
    await put(each, 'would mobilise', false);
    const { version } = await seenNow(room, each.id);
    const verdict = { verdict: 'opinion', reason: 'Judged with its new place.' };
    const asked = { key: newKey(), claimId: each.id, version, ...verdict };
    expect(await recordVerdict(room.reviewer, asked)).toMatchObject({ value: { status: 'opinion' } });
    // The place that was judged with it goes: nothing is left that was not judged.
    const places = await room.owner.occurrence.findMany({
      where: { claimId: each.id },
      orderBy: { createdAt: 'asc' },
    });
    const gone = { ...(await seenNow(room, each.id)), occurrenceId: places[0]?.id };
    saved(await removeOccurrence(room.editor, gone));
    expect(await statusOf(room, each.id)).toBe('opinion');
  });

  it('has its verdict again where undo gives back the very words', async () => {
    const each = await told();
    await put(each, '48 people were killed', true);
    expect(await statusOf(room, each.id)).toBe('stale');
    saved(await undoLastEdit(room.editor, await seenNow(room, each.id)));
    expect(await statusOf(room, each.id)).toBe('verified');
  });

  it('is not verified by a review of a place that nobody has decided about', async () => {
    const each = await told();
    await reworded(each, MORE);
    const asked = { ...(await seenNow(room, each.id)), verdict: 'opinion', reason: 'Seen.' };
    expect(await recordVerdict(room.reviewer, asked)).toMatchObject({ value: { status: 'stale' } });
    const reason = 'It is the same.';
    saved(await keepOtherWords(room.editor, { ...(await seenNow(room, each.id)), reason }));
    expect(await statusOf(room, each.id)).toBe('stale');
  });
});

describe('a place whose words say something else', () => {
  async function altered(): Promise<Told> {
    const each = await told();
    await reworded(each, MORE);
    expect(await standing(room, each.id)).toEqual(['altered open: At least 61 people were killed']);
    return each;
  }

  const NEXT = {
    statement: 'At least 61 people were killed.',
    kind: 'figure',
    figure: { ...FIGURE, low: 61 },
  };

  it('comes first, says what changed, and is not kept by one key', async () => {
    const { story, id } = await altered();
    expect(await triage(story.id)).toMatchObject([
      { state: 'altered', reason: expect.stringMatching(/^48 became 61\. /), claim: { status: 'stale' } },
    ]);
    const refused = { problems: [{ message: expect.stringContaining('say something else') }] };
    const seen = await seenNow(room, id);
    expect(await keepPlace(room.editor, seen)).toMatchObject(refused);
    const same = await placeIn(story, ['At least 61 people were killed']);
    expect(await movePlace(room.editor, { ...seen, key: newKey(), ...same })).toMatchObject(refused);
    expect(await keepOtherWords(room.editor, seen)).toMatchObject({ kind: 'invalid' });
  });

  it('is another claim now, which updates the one before; all of it is taken back in one step', async () => {
    const { story, id } = await altered();
    const text = 'How many people were killed?';
    const asked = { ...(await seenNow(room, id)), ...NEXT, text };
    expect(await succeedClaim(room.reviewer, asked)).toMatchObject({ kind: 'forbidden' });
    expect(await succeedClaim(room.editor, { ...asked, text: '' })).toMatchObject({
      problems: [{ field: 'text' }],
    });
    const { by } = saved(await succeedClaim(room.editor, asked));
    expect(saved(await succeedClaim(room.editor, asked)).by).toEqual(by);

    expect(await standing(room, id)).toEqual(['gone confirmed']);
    expect(await standing(room, by.id)).toEqual(['exact confirmed: At least 61 people were killed']);
    expect([await statusOf(room, id), await statusOf(room, by.id)]).toEqual(['verified', 'unreviewed']);
    expect(await triage(story.id)).toEqual([]);
    expect(await questionsOfClaim(id)).toMatchObject([
      { text, relations: [{ fromId: by.id, kind: 'updates', toId: id }] },
    ]);
    expect((await actionsOf(room, id)).at(-1)).toBe('claim.succeeded');
    expect(await undoLastEdit(room.editor, await seenNow(room, id))).toMatchObject({ kind: 'invalid' });

    const [made] = await decisionsMade(room.editor.id, story.id);
    expect(made).toMatchObject({ kind: 'succeeded', opens: true });
    const undone = { ...(await seenNow(room, id)), seq: made?.seq };
    saved(await undoDecision(room.editor, undone));
    expect(await standing(room, id)).toEqual(['altered open: At least 61 people were killed']);
    expect((await room.owner.claim.findUniqueOrThrow({ where: { id: by.id } })).withdrawnAt).not.toBeNull();
    expect(await questionsOfClaim(id)).toEqual([]);
  });

  it('is another claim under the question that the one before answers already', async () => {
    const first = await altered();
    const text = `How many people were killed in flood ${newKey()}?`;
    const one = saved(await succeedClaim(room.editor, { ...(await seenNow(room, first.id)), ...NEXT, text }));
    await judge(room, one.by.id);
    await reworded(first, SAID.replace('48', '83'));
    const [question] = await questionsOfClaim(one.by.id);
    const next = { ...NEXT, statement: 'At least 83 people were killed.' };
    const under = { questionId: question?.id, questionVersion: question?.version };
    const two = saved(
      await succeedClaim(room.editor, { ...(await seenNow(room, one.by.id)), ...next, ...under }),
    );
    expect((await questionsOfClaim(first.id))[0]?.relations).toHaveLength(2);
    expect((await questionsOfClaim(two.by.id))[0]?.answers).toHaveLength(3);
  });

  it('is not taken back over the work of others', async () => {
    const { story, id } = await altered();
    const asked = { ...(await seenNow(room, id)), ...NEXT, text: 'How many were killed?' };
    const { by } = saved(await succeedClaim(room.editor, asked));
    const { version } = await seenNow(room, by.id);
    saved(
      await recordVerdict(room.reviewer, {
        ...{ key: newKey(), claimId: by.id, version, verdict: 'inconclusive', reason: 'Too early.' },
      }),
    );
    const [made] = await decisionsMade(room.editor.id, story.id);
    const undone = { ...(await seenNow(room, id)), seq: made?.seq };
    expect(await undoDecision(room.editor, undone)).toMatchObject({
      problems: [{ message: expect.stringContaining('has been worked on since') }],
    });
  });

  it('is gone, and the claim keeps its verdict where it stands elsewhere', async () => {
    const { id } = await altered();
    saved(await markGone(room.editor, await seenNow(room, id)));
    expect(await standing(room, id)).toEqual(['gone confirmed']);
    expect(await statusOf(room, id)).toBe('verified');
  });
});
