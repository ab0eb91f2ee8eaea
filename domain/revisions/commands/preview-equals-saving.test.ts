import { expect, it } from 'vitest';
import { parsePaste } from '@/domain/articles/paste';
import { withdrawClaim } from '@/domain/claims/commands/withdraw-claim';
import { room, saved, useNewsroom } from '@/testing/newsroom';
import { aClaimIn, aStory, revise, type Story, seenNow } from '@/testing/revisions';
import { AGAIN, ANSWER, HEAD, LATER, REWRITTEN, TOLL, VIDEO } from '@/testing/toll-report';
import { carriedPreview } from '../queries/carried-preview';
import { triage } from '../queries/triage';
import { markGone } from './mark-gone';

useNewsroom();

/** Previews and then saves: both must say the same. Returns what was left open. */
async function bothWays(story: Story, ...blocks: string[]) {
  const parsed = parsePaste(blocks.join('\n\n'));
  if (!parsed.ok) throw new Error(parsed.message);
  const preview = await carriedPreview(story.id, parsed.text);
  const revised = await revise(room, story, ...blocks);
  const asked = await triage(story.id);
  expect(preview?.carried).toEqual(revised.carried);
  expect(preview?.open.length).toBe(revised.open);
  expect(preview?.open.map(({ occurrenceId, state }) => [occurrenceId, state]).sort()).toEqual(
    asked.map(({ occurrenceId, state }) => [occurrenceId, state]).sort(),
  );
  return revised;
}

it('a preview says what saving does, revision after revision', async () => {
  const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
  for (const sentence of [VIDEO, TOLL, ANSWER]) await aClaimIn(room, story, sentence.slice(0, -1));
  await bothWays(story, HEAD, ANSWER, VIDEO, TOLL);
  await bothWays(story, HEAD, VIDEO, REWRITTEN, ANSWER);
  // Each step by itself is small; from the confirmed words it is a long way.
  const drifted = await bothWays(story, HEAD, VIDEO, AGAIN, ANSWER, LATER);
  expect(drifted.open).toBeGreaterThan(0);
  await bothWays(story, HEAD, ANSWER, LATER);
  // Back again, in part and then to the very words of the first text.
  await bothWays(story, HEAD, TOLL, ANSWER, LATER);
  const restored = await bothWays(story, HEAD, VIDEO, TOLL, ANSWER);
  expect(restored.open).toBe(0);
});

it('words confirmed long ago warn, though the latest ones stayed as they are', async () => {
  const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
  await aClaimIn(room, story, TOLL.slice(0, -1));
  await bothWays(story, HEAD, VIDEO, REWRITTEN, ANSWER);
  const { carried, open } = await bothWays(story, HEAD, VIDEO, REWRITTEN, ANSWER, LATER);
  expect({ carried, open }).toMatchObject({ open: 1 });
});

it('what is gone for good, and claims that were withdrawn, are not asked about', async () => {
  const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
  const toll = await aClaimIn(room, story, TOLL.slice(0, -1));
  const video = await aClaimIn(room, story, VIDEO.slice(0, -1));
  saved(await withdrawClaim(room.editor, { ...(await seenNow(room, video.id)), reason: 'Not a claim.' }));
  const first = await bothWays(story, HEAD, ANSWER);
  expect(first).toMatchObject({ carried: { gone: 1 }, open: 1 });
  saved(await markGone(room.editor, await seenNow(room, toll.id)));
  expect(await bothWays(story, HEAD, ANSWER, LATER)).toMatchObject({ carried: { gone: 0 }, open: 0 });
});

it('there is none of an article that is not there', async () => {
  expect(await carriedPreview('0190b3a0-0000-7000-8000-000000000000', 'x')).toBeNull();
});
