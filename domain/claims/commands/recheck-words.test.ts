import { afterAll, beforeAll, expect, it } from 'vitest';
import { anchorAt, SELECTED } from '@/domain/claims/steps/anchor';
import { verifyLedger } from '@/domain/ledger/queries';
import { actionsOf, judge } from '@/testing/claims';
import { type TestNewsroom, testNewsroom } from '@/testing/newsroom';
import { aClaimIn, aStory, asItIs, placeIn, type Story, seenNow, statusOf } from '@/testing/revisions';
import { recheckWords } from './recheck-words';

let room: TestNewsroom;
beforeAll(async () => {
  room = await testNewsroom();
});
afterAll(() => room.close());

const SAID = 'At least 48 people were killed. Later at least 61 people were killed.';
const JUDGED = 'At least 48 people were killed';

/** As it once could be: the place put on other words, and the verdict left. */
async function slid(story: Story, words: string): Promise<string> {
  const { id } = await aClaimIn(room, story, JUDGED);
  await judge(room, id);
  const { fragments } = await placeIn(story, [words]);
  const { revision } = await asItIs(story);
  const { occurrenceId } = await seenNow(room, id);
  const seen = { text: revision.text, revision, fragments };
  await room.owner.$transaction((tx) => anchorAt(tx, occurrenceId, seen, room.editor.id, SELECTED));
  return id;
}

it('finds verdicts that slid onto other words, once, and says so in the record', async () => {
  const story = await aStory(room, 'The flood', SAID);
  const other = await slid(story, 'at least 61 people were killed');
  const shorter = await slid(story, 'At least 48 people were killed.');
  const same = await slid(story, JUDGED);
  expect(await statusOf(room, other)).toBe('verified');

  expect(await recheckWords()).toEqual({ stale: 1 });
  expect(await statusOf(room, other)).toBe('stale');
  expect((await actionsOf(room, other)).at(-1)).toBe('claim.words-rechecked');
  for (const id of [shorter, same]) expect(await statusOf(room, id)).toBe('verified');

  expect(await recheckWords()).toEqual({ stale: 0 });
  expect(await verifyLedger()).toMatchObject({ fault: null });
});
