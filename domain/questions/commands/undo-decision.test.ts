import { beforeAll, describe, expect, it } from 'vitest';
import { editClaim } from '@/domain/claims/commands/edit-claim';
import { undoLastEdit } from '@/domain/claims/commands/undo-last-edit';
import { keepPlace } from '@/domain/revisions/commands/keep-place';
import { markGone } from '@/domain/revisions/commands/mark-gone';
import { movePlace } from '@/domain/revisions/commands/move-place';
import type { DecisionMade } from '@/domain/revisions/decision';
import { decisionsMade } from '@/domain/revisions/queries/decisions';
import { triage } from '@/domain/revisions/queries/triage';
import type { Actor } from '@/domain/shared/actor';
import { actionsOf } from '@/testing/claims';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { aClaimIn, aStory, placeIn, revise, type Story, seenNow, standing } from '@/testing/revisions';
import { undoDecision } from './undo-decision';

useNewsroom();

let other: Actor;
beforeAll(async () => {
  other = room.admin;
});

const HEAD = 'The harbour report';
const BOATS = 'The ministry counted twelve boats in the harbour on Monday.';
const BRIDGE = 'The mayor said that the bridge would open in May.';
const COUNTED = 'The ministry counted a dozen large boats in the harbour on Monday.';

/** One claim reworded, one gone. */
async function inDoubt() {
  const story = await aStory(room, HEAD, BOATS, BRIDGE);
  const boats = (await aClaimIn(room, story, 'counted twelve boats in the harbour on Monday')).id;
  const bridge = (await aClaimIn(room, story, 'the bridge would open in May')).id;
  await revise(room, story, HEAD, COUNTED);
  return { story, boats, bridge };
}

const keep = async (claimId: string, by = room.editor) =>
  saved(await keepPlace(by, await seenNow(room, claimId)));
const gone = async (claimId: string, by = room.editor) =>
  saved(await markGone(by, await seenNow(room, claimId)));
const move = async (story: Story, claimId: string, words: string, by = room.editor) =>
  saved(await movePlace(by, { ...(await seenNow(room, claimId)), ...(await placeIn(story, [words])) }));

const madeIn = (story: Story, by = room.editor) => decisionsMade(by.id, story.id);

function undoing(made: DecisionMade | undefined) {
  if (made === undefined) throw new Error('there is nothing to undo');
  const { claim, occurrenceId, seq } = made;
  return { key: newKey(), claimId: claim.id, version: claim.version, occurrenceId, seq };
}

/** Takes back what was decided last, as a page that was loaded just now does. */
async function undoLast(story: Story, by = room.editor) {
  const [last] = await madeIn(story, by);
  return undoDecision(by, undoing(last));
}

describe('undoDecision', () => {
  it('takes back as many as were made, in reverse order, and the places wait as they did', async () => {
    const { story, boats, bridge } = await inDoubt();
    const first = await triage(story.id);
    await gone(bridge);
    await move(story, boats, 'a dozen large boats');
    await move(story, boats, 'large boats');
    await move(story, bridge, 'the harbour');
    const made = await madeIn(story);
    expect(made.map(({ kind, claim, opens }) => [kind, claim.id, opens])).toEqual([
      ['moved', bridge, false],
      ['moved', boats, false],
      ['moved', boats, true],
      ['gone', bridge, true],
    ]);
    const stood: string[][] = [];
    for (const _step of made) {
      saved(await undoLast(story));
      stood.push([...(await standing(room, boats)), ...(await standing(room, bridge))]);
    }
    expect(stood.map(([, ofBridge]) => ofBridge)).toEqual([
      'gone confirmed',
      'gone confirmed',
      'gone confirmed',
      'gone open',
    ]);
    expect(stood[1]?.[0]).toBe('exact confirmed: a dozen large boats');
    expect(await madeIn(story)).toEqual([]);
    const again = await triage(story.id);
    expect(again.map(({ was, now, state }) => ({ was, now, state }))).toEqual(
      first.map(({ was, now, state }) => ({ was, now, state })),
    );
    expect((await actionsOf(room, boats)).slice(-2)).toEqual(['claim.undone', 'claim.undone']);
  });

  it('decides anew after an undo, and takes that back too', async () => {
    const { story, boats } = await inDoubt();
    await keep(boats);
    saved(await undoLast(story));
    await gone(boats);
    expect((await madeIn(story)).map(({ kind }) => kind)).toEqual(['gone']);
    saved(await undoLast(story));
    expect(await standing(room, boats)).toEqual([expect.stringMatching(/^reworded open/)]);
  });

  it('is not hindered by other work on the claim, and counts what the workbench took back', async () => {
    const { story, boats } = await inDoubt();
    await keep(boats);
    const { occurrenceId: _, ...seen } = await seenNow(room, boats);
    saved(await editClaim(room.editor, { ...seen, topics: ['boats'] }));
    saved(await undoLast(story));
    expect(await triage(story.id)).toHaveLength(2);
    await keep(boats);
    const { occurrenceId: _place, ...now } = await seenNow(room, boats);
    saved(await undoLastEdit(room.editor, now));
    expect(await madeIn(story)).toEqual([]);
  });

  it('is refused where somebody else has decided since, until they take that back', async () => {
    const { story, boats } = await inDoubt();
    await keep(boats);
    const [mine] = await madeIn(story);
    await move(story, boats, 'large boats', other);
    const told = { ok: false, kind: 'conflict', message: expect.stringContaining('Ada Brandt has decided') };
    expect(await undoDecision(room.editor, undoing(mine))).toMatchObject(told);
    expect(await undoLast(story)).toMatchObject(told);
    expect((await madeIn(story)).map(({ overtakenBy }) => overtakenBy)).toEqual(['Ada Brandt']);
    expect(await standing(room, boats)).toEqual(['exact confirmed: large boats']);
    saved(await undoLast(story, other));
    saved(await undoLast(story));
    expect(await standing(room, boats)).toEqual([expect.stringMatching(/^reworded open/)]);
  });

  it('takes back neither what is older than one’s last, nor twice, nor under a newer text', async () => {
    const { story, boats, bridge } = await inDoubt();
    await keep(boats);
    const [first] = await madeIn(story);
    await move(story, boats, 'large boats');
    const asked = { ...undoing(first), version: (await seenNow(room, boats)).version };
    expect(await undoDecision(room.editor, asked)).toMatchObject({
      message: expect.stringContaining('Take that back first'),
    });
    saved(await undoLast(story));
    await gone(bridge);
    const [last] = await madeIn(story);
    saved(await undoDecision(room.editor, undoing(last)));
    const { version } = await seenNow(room, bridge);
    expect(await undoDecision(room.editor, { ...undoing(last), version })).toMatchObject({
      message: expect.stringContaining('no longer stands'),
    });
    const kept = (await madeIn(story))[0];
    await revise(room, story, HEAD, BRIDGE, COUNTED);
    expect(await madeIn(story)).toEqual([]);
    expect(await undoDecision(room.editor, undoing(kept))).toMatchObject({ kind: 'conflict' });
  });

  it('is an editor’s, over the claim that was seen', async () => {
    const { story, boats } = await inDoubt();
    await keep(boats);
    const [last] = await madeIn(story);
    expect(await undoDecision(room.reviewer, undoing(last))).toMatchObject({ kind: 'forbidden' });
    expect(await undoDecision(room.editor, { ...undoing(last), version: 1 })).toMatchObject({
      kind: 'conflict',
    });
    expect(await decisionsMade(room.editor.id, null)).toEqual(expect.arrayContaining([last]));
    expect(await decisionsMade(other.id, story.id)).toEqual([]);
  });
});
