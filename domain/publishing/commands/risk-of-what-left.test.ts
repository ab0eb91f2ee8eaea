import { expect, it } from 'vitest';
import { undoLastEdit } from '@/domain/claims/commands/undo-last-edit';
import { markGone } from '@/domain/revisions/commands/mark-gone';
import { movePlace } from '@/domain/revisions/commands/move-place';
import { restoreRevision } from '@/domain/revisions/commands/restore-revision';
import { judge } from '@/testing/claims';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { aClaimIn, aStory, asItIs, placeIn, revise, type Story, seenNow } from '@/testing/revisions';
import { publishArticle } from './publish-article';
import { withdrawArticle } from './withdraw-article';

useNewsroom();

const HEAD = 'The harbour report';
const BOATS = 'The ministry counted twelve boats in the harbour on Monday.';
const BRIDGE = 'The mayor said that the bridge would open in May.';

async function publish({ id, slug }: Story) {
  const { version } = await asItIs({ id, slug });
  saved(await publishArticle(room.editor, { key: newKey(), articleId: id, version }));
}

async function reasonsOf(claimId: string): Promise<string[]> {
  return (await room.owner.claim.findUniqueOrThrow({ where: { id: claimId } })).riskReasons;
}

/** A published story whose second text lacks the claim. */
async function left() {
  const story = await aStory(room, HEAD, BOATS, BRIDGE);
  const { id } = await aClaimIn(room, story, 'twelve boats in the harbour');
  await publish(story);
  expect(await reasonsOf(id)).toContain('published');
  await revise(room, story, HEAD, BRIDGE);
  return { story, claimId: id };
}

it('a claim that left a published text is not published, until its words are there again', async () => {
  const { story, claimId } = await left();
  expect(await reasonsOf(claimId)).not.toContain('published');
  const { id, version } = await asItIs(story);
  saved(await restoreRevision(room.editor, { key: newKey(), articleId: id, version, number: 1 }));
  expect(await reasonsOf(claimId)).toContain('published');
});

it('a decision about its place, and taking that back, change it as well', async () => {
  const { story, claimId } = await left();
  saved(
    await movePlace(room.editor, {
      ...(await seenNow(room, claimId)),
      ...(await placeIn(story, ['bridge'])),
    }),
  );
  expect(await reasonsOf(claimId)).toContain('published');
  saved(await undoLastEdit(room.editor, await seenNow(room, claimId)));
  expect(await reasonsOf(claimId)).not.toContain('published');
});

it('marked as gone, it is no longer stale before readers’ eyes', async () => {
  const story = await aStory(room, HEAD, BOATS, BRIDGE);
  const { id } = await aClaimIn(room, story, 'twelve boats in the harbour');
  await judge(room, id);
  await publish(story);
  await revise(room, story, HEAD, BOATS.replace('twelve', 'about fourteen small'), BRIDGE);
  expect(await reasonsOf(id)).toEqual(expect.arrayContaining(['stale-in-public', 'published']));
  saved(await markGone(room.editor, await seenNow(room, id)));
  expect(await reasonsOf(id)).not.toContain('published');
});

it('publishing an article again does not bring back what left its text, nor counts it as a further article', async () => {
  const { story, claimId } = await left();
  const { id, version } = await asItIs(story);
  const reason = 'It was retracted.';
  saved(await withdrawArticle(room.editor, { key: newKey(), articleId: id, version, reason }));
  await publish(story);
  expect(await reasonsOf(claimId)).not.toContain('published');
  expect(await reasonsOf(claimId)).not.toContain('several-articles');
});
