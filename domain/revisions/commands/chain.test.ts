import { describe, expect, it } from 'vitest';
import { undoLastEdit } from '@/domain/claims/commands/undo-last-edit';
import { actionsOf, judge } from '@/testing/claims';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import {
  aClaimIn,
  aStory,
  asItIs,
  revise,
  type Story,
  seenNow,
  standing,
  statusOf,
} from '@/testing/revisions';
import { AGAIN, ANSWER, HEAD, LATER, OTHER, REWRITTEN, TOLL, VIDEO } from '@/testing/toll-report';
import { revisionList } from '../queries/revisions';
import { triage } from '../queries/triage';
import { keepPlace } from './keep-place';
import { markGone } from './mark-gone';
import { restoreRevision } from './restore-revision';

useNewsroom();

async function judged(story: Story, words: string): Promise<string> {
  const { id } = await aClaimIn(room, story, words);
  await judge(room, id);
  return id;
}

const restore = async (story: Story, number: number, change: object = {}) => {
  const { id, version } = await asItIs(story);
  return restoreRevision(room.editor, { key: newKey(), articleId: id, version, number, ...change });
};

describe('a chain of revisions', () => {
  it('is carried from the latest and the confirmed words; where they disagree a person sees both', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
    const claimId = await judged(story, TOLL);
    await revise(room, story, HEAD, VIDEO, REWRITTEN, ANSWER);
    await revise(room, story, HEAD, VIDEO, AGAIN, ANSWER, OTHER, LATER, TOLL);
    expect(await standing(room, claimId)).toEqual([`altered open: ${AGAIN}`]);
    expect(await statusOf(room, claimId)).toBe('stale');
    expect(await triage(story.id)).toMatchObject([
      {
        was: { revision: { number: 1 }, parts: [{ text: TOLL }] },
        now: { revision: { number: 3 }, parts: [{ text: AGAIN }] },
        other: { revision: { number: 3 }, parts: [{ text: TOLL }] },
        reason: expect.stringContaining('where a person last confirmed it'),
      },
    ]);
  });

  it('starts anew from words that a person kept', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
    const claimId = await judged(story, TOLL);
    await revise(room, story, HEAD, VIDEO, REWRITTEN, ANSWER);
    saved(await keepPlace(room.editor, await seenNow(room, claimId)));
    await revise(room, story, HEAD, VIDEO, REWRITTEN, ANSWER, OTHER);
    expect(await standing(room, claimId)).toEqual([`exact carried: ${REWRITTEN}`]);
    await revise(room, story, HEAD, VIDEO, AGAIN, ANSWER, OTHER);
    const [item] = await triage(story.id);
    expect(item).toMatchObject({ was: { revision: { number: 3 } }, now: { revision: { number: 4 } } });
  });

  it('does not count a decision that was undone', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
    const claimId = await judged(story, TOLL);
    await revise(room, story, HEAD, VIDEO, REWRITTEN, ANSWER);
    saved(await keepPlace(room.editor, await seenNow(room, claimId)));
    saved(await undoLastEdit(room.editor, await seenNow(room, claimId)));
    await revise(room, story, HEAD, VIDEO, REWRITTEN, ANSWER, OTHER);
    expect(await standing(room, claimId)).toEqual([`reworded open: ${REWRITTEN}`]);
    expect(await triage(story.id)).toMatchObject([{ was: { revision: { number: 1 } } }]);
  });

  it('asks about an open place once: a shift is no news and no new version', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
    const claimId = await judged(story, TOLL);
    await revise(room, story, HEAD, VIDEO, REWRITTEN, ANSWER);
    const before = await seenNow(room, claimId);
    const actions = await actionsOf(room, claimId);
    expect(await revise(room, story, HEAD, OTHER, VIDEO, REWRITTEN, ANSWER)).toMatchObject({ open: 1 });
    expect((await seenNow(room, claimId)).version).toBe(before.version);
    expect(await actionsOf(room, claimId)).toEqual(actions);
    saved(await keepPlace(room.editor, before));
  });

  it('does not ask again about what a person said is gone', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
    const claimId = await judged(story, TOLL);
    await revise(room, story, HEAD, VIDEO, ANSWER);
    saved(await markGone(room.editor, await seenNow(room, claimId)));
    const { version } = await seenNow(room, claimId);
    expect(await revise(room, story, HEAD, VIDEO, REWRITTEN, ANSWER)).toMatchObject({ open: 0 });
    expect(await standing(room, claimId)).toEqual(['gone confirmed']);
    expect((await seenNow(room, claimId)).version).toBe(version);
    expect((await revisionList(story.id))[0]?.carried).toEqual({
      exact: 0,
      moved: 0,
      reworded: 0,
      altered: 0,
      gone: 0,
    });
    await revise(room, story, HEAD, VIDEO, OTHER, TOLL, ANSWER);
    expect(await standing(room, claimId)).toEqual([`exact carried: ${TOLL}`]);
    expect((await actionsOf(room, claimId)).at(-1)).toBe('claim.carried');
  });
});

describe('restoreRevision', () => {
  it('makes the text a new revision, and every claim stands where it stood in it', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
    const [kept, gone, open] = [
      await judged(story, TOLL),
      await judged(story, ANSWER),
      await judged(story, 'a video about a special court'),
    ];
    await revise(room, story, `${HEAD} again`, VIDEO.replace('a special court', 'one court more'), REWRITTEN);
    saved(await keepPlace(room.editor, await seenNow(room, kept)));
    saved(await markGone(room.editor, await seenNow(room, gone)));
    expect(await statusOf(room, open)).toBe('stale');
    const restored = saved(await restore(story, 1, { note: 'The correction was wrong.' }));
    expect(restored).toMatchObject({ number: 3, open: 0 });
    expect(await Promise.all([kept, gone, open].map((id) => standing(room, id)))).toEqual([
      [`exact carried: ${TOLL}`],
      [`exact carried: ${ANSWER}`],
      ['exact carried: a video about a special court'],
    ]);
    expect(await statusOf(room, open)).toBe('verified');
    expect(await asItIs(story)).toMatchObject({ headline: HEAD, revision: { number: 3 } });
    expect((await revisionList(story.id))[0]).toMatchObject({
      origin: 'restored',
      restores: 1,
      note: 'The correction was wrong.',
    });
  });

  it('refuses the current one, one that is not there, and one of the same text', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL);
    await revise(room, story, HEAD, VIDEO);
    expect(await restore(story, 2)).toMatchObject({ problems: [{ field: 'number' }] });
    expect(await restore(story, 9)).toMatchObject({ kind: 'missing' });
    saved(await restore(story, 1));
    expect(await restore(story, 1)).toMatchObject({
      problems: [{ message: expect.stringContaining('nothing to save') }],
    });
    const { id, version } = await asItIs(story);
    const asked = { key: newKey(), articleId: id, version, number: 1 };
    expect(await restoreRevision(room.reviewer, asked)).toMatchObject({ kind: 'forbidden' });
  });
});
