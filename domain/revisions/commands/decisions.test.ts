import { describe, expect, it } from 'vitest';
import { placeClaim } from '@/domain/claims/commands/place-claim';
import { removeOccurrence } from '@/domain/claims/commands/remove-occurrence';
import { undoLastEdit } from '@/domain/claims/commands/undo-last-edit';
import { withdrawClaim } from '@/domain/claims/commands/withdraw-claim';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { actionsOf, judge, stateOf } from '@/testing/claims';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import {
  aClaimIn,
  aStory,
  placeIn,
  revise,
  type Story,
  seenNow,
  standing,
  statusOf,
} from '@/testing/revisions';
import { ANSWER, HEAD, RETOLD, TOLL } from '@/testing/toll-report';
import { triage } from '../queries/triage';
import { keepPlace } from './keep-place';
import { markGone } from './mark-gone';
import { movePlace } from './move-place';

useNewsroom();

type Doubt = { story: Story; claimId: string };

/** A verified claim whose words a second revision changed, or took away. */
async function inDoubt({ gone = false } = {}): Promise<Doubt> {
  const story = await aStory(room, HEAD, TOLL, ANSWER);
  const { id } = await aClaimIn(room, story, 'more than 100,000 Ukrainian soldiers had been killed so far');
  await judge(room, id);
  await revise(room, story, HEAD, ...(gone ? [] : [RETOLD]), ANSWER);
  return { story, claimId: id };
}

const WORDS = 'more than 100,000 of the Ukrainian soldiers had by then been killed so far';

type Decision = {
  name: string;
  gone?: boolean;
  command: (actor: Actor, input: unknown) => Promise<Outcome<{ version: number }>>;
  input: (doubt: Doubt) => Promise<object>;
  before: string;
  after: string;
  /** The words are none that were judged. */
  recheck?: true;
  action: string;
};

const elsewhere = async ({ story }: Doubt) => placeIn(story, ['could not confirm the numbers']);

const DECISIONS: Decision[] = [
  {
    name: 'kept',
    command: keepPlace,
    input: async () => ({}),
    before: `reworded open: ${WORDS}`,
    after: `reworded confirmed: ${WORDS}`,
    action: 'claim.place-kept',
  },
  {
    name: 'adjusted',
    command: movePlace,
    input: async ({ story }) =>
      placeIn(story, ['more than 100,000 of the Ukrainian soldiers had by then been killed']),
    before: `reworded open: ${WORDS}`,
    after: 'exact confirmed: more than 100,000 of the Ukrainian soldiers had by then been killed',
    action: 'claim.span-adjusted',
  },
  {
    name: 'moved to the very words that it was carried to',
    command: movePlace,
    input: async ({ story }) => placeIn(story, [WORDS]),
    before: `reworded open: ${WORDS}`,
    after: `exact confirmed: ${WORDS}`,
    action: 'claim.place-kept',
  },
  {
    name: 'placed as on the article’s own page',
    command: placeClaim,
    input: elsewhere,
    before: `reworded open: ${WORDS}`,
    after: 'exact confirmed: could not confirm the numbers',
    recheck: true,
    action: 'claim.span-adjusted',
  },
  {
    name: 'gone for good',
    gone: true,
    command: markGone,
    input: async () => ({ reason: 'The sentence was cut.' }),
    before: 'gone open',
    after: 'gone confirmed',
    action: 'claim.marked-gone',
  },
  {
    name: 'reworded beyond its meaning: gone',
    command: markGone,
    input: async () => ({}),
    before: `reworded open: ${WORDS}`,
    after: 'gone confirmed',
    action: 'claim.marked-gone',
  },
  {
    name: 'brought back elsewhere',
    gone: true,
    command: movePlace,
    input: elsewhere,
    before: 'gone open',
    after: 'exact confirmed: could not confirm the numbers',
    recheck: true,
    action: 'claim.span-adjusted',
  },
];

describe('a decision about a place', () => {
  it.each(DECISIONS)('is recorded, settles it, and is undone: $name', async (decision) => {
    const { gone, command, input, before, after, recheck, action } = decision;
    const doubt = await inDoubt({ gone });
    const { story, claimId } = doubt;
    expect(await standing(room, claimId)).toEqual([before]);
    expect(await statusOf(room, claimId)).toBe(gone ? 'verified' : 'stale');
    const [item] = await triage(story.id);
    const was = await stateOf(room, claimId);

    const sent = { ...(await seenNow(room, claimId)), ...(await input(doubt)) };
    const decided = await command(room.editor, sent);
    expect(decided).toMatchObject({ ok: true, touched: { articles: [story.slug] } });
    expect(await command(room.editor, sent)).toEqual(decided);
    expect(await standing(room, claimId)).toEqual([after]);
    expect(await statusOf(room, claimId)).toBe(recheck ? 'stale' : 'verified');
    expect(await triage(story.id)).toEqual([]);
    expect((await actionsOf(room, claimId)).at(-1)).toBe(action);

    saved(await undoLastEdit(room.editor, await seenNow(room, claimId)));
    expect(await stateOf(room, claimId)).toMatchObject({
      places: [{ ...was.places[0] }],
      status: was.status,
    });
    const [again] = await triage(story.id);
    expect(again?.was).toEqual(item?.was);
    expect(again?.now).toEqual(item?.now);
  });

  it.each(DECISIONS)('is an editor’s, over what was seen: $name', async ({ gone, command, input }) => {
    const doubt = await inDoubt({ gone });
    const sent = { ...(await seenNow(room, doubt.claimId)), ...(await input(doubt)) };
    expect(await command(room.reviewer, sent)).toMatchObject({ kind: 'forbidden' });
    expect(await command(room.editor, { ...sent, version: 1 })).toMatchObject({ kind: 'conflict' });
    expect(await actionsOf(room, doubt.claimId)).toEqual(['claim.created', 'claim.carried']);
  });

  it('is not made about a revision that is current no more', async () => {
    const { story, claimId } = await inDoubt();
    const sent = { ...(await seenNow(room, claimId)), ...(await placeIn(story, ['could not confirm'])) };
    await revise(room, story, HEAD, 'Something else.', RETOLD, ANSWER);
    expect(await movePlace(room.editor, sent)).toMatchObject({ kind: 'conflict' });
  });

  it('leaves no place to keep where it is gone, and takes nothing off that stands for sure', async () => {
    const gone = await inDoubt({ gone: true });
    expect(await keepPlace(room.editor, await seenNow(room, gone.claimId))).toMatchObject({
      problems: [{ message: expect.stringContaining('no words to keep') }],
    });
    const story = await aStory(room, HEAD, TOLL);
    const { id } = await aClaimIn(room, story, 'In it she said');
    expect(await markGone(room.editor, await seenNow(room, id))).toMatchObject({
      problems: [{ message: expect.stringContaining('Take the claim off') }],
    });
    const seen = await seenNow(room, id);
    expect(await keepPlace(room.editor, seen)).toMatchObject({ ok: true, value: { version: seen.version } });
  });

  it('is not asked for where the place is taken back or the claim withdrawn', async () => {
    const { story, claimId } = await inDoubt();
    const place = await placeIn(story, ['restricted information']);
    const { occurrenceId, ...seen } = await seenNow(room, claimId);
    saved(await placeClaim(room.editor, { ...seen, ...place }));
    expect(await statusOf(room, claimId)).toBe('stale');
    const { version } = await seenNow(room, claimId);
    saved(await removeOccurrence(room.editor, { key: newKey(), claimId, version, occurrenceId }));
    expect(await triage(story.id)).toEqual([]);
    // It stands on words now that nobody judged.
    expect(await statusOf(room, claimId)).toBe('stale');
    const other = await inDoubt({ gone: true });
    const again = await seenNow(room, other.claimId);
    saved(await withdrawClaim(room.editor, { ...again, reason: 'Not a claim.' }));
    expect(await triage(other.story.id)).toEqual([]);
  });
});
