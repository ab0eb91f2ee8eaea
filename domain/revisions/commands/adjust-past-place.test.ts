import { expect, it } from 'vitest';
import { placesOf } from '@/domain/anchoring/spans/find';
import { actionsOf, payloadOf } from '@/testing/claims';
import { room, saved, useNewsroom } from '@/testing/newsroom';
import { aClaimIn, aStory, placeIn, revise, type Story, seenNow, standing } from '@/testing/revisions';
import { revisionAsItStood } from '../queries/as-it-stood';
import { adjustPastPlace } from './adjust-past-place';

useNewsroom();

const HEAD = 'The harbour report';
const BOATS = 'The ministry, after long talks, counted twelve boats in the harbour on Monday.';
const BRIDGE = 'The mayor said that the bridge would open in May.';
const WHOLE = 'The ministry, after long talks, counted twelve boats';

async function revised() {
  const story = await aStory(room, HEAD, BOATS, BRIDGE);
  const { id } = await aClaimIn(room, story, WHOLE);
  await revise(room, story, HEAD, BRIDGE, BOATS);
  return { story, claimId: id };
}

/** Words of the first text, as a place for input. */
async function inFirst({ id, slug }: Story, ...quotes: string[]) {
  const first = await revisionAsItStood(slug, 1);
  if (first === null) throw new Error('there is no first text');
  const fragments = quotes.map((quote) => placesOf(first.text, quote)[0] ?? { start: 0, end: 0 });
  return { articleId: id, revisionId: first.id, fragments };
}

async function stoodInFirst({ slug }: Story): Promise<string[]> {
  const first = await revisionAsItStood(slug, 1);
  return (first?.claims ?? []).map(({ spans }) =>
    spans.map(({ start, end }) => first?.text.slice(start, end)).join(' … '),
  );
}

it('splits a span in an earlier text, and leaves where the claim stands now', async () => {
  const { story, claimId } = await revised();
  const now = await standing(room, claimId);
  const place = await inFirst(story, 'The ministry', 'counted twelve boats');
  const sent = { ...(await seenNow(room, claimId)), ...place };
  const done = await adjustPastPlace(room.editor, sent);
  expect(done).toMatchObject({ ok: true, touched: { articles: [story.slug] } });
  expect(await adjustPastPlace(room.editor, sent)).toEqual(done);
  expect(await stoodInFirst(story)).toEqual(['The ministry … counted twelve boats']);
  expect(await standing(room, claimId)).toEqual(now);
  expect((await actionsOf(room, claimId)).at(-1)).toBe('claim.past-span-adjusted');
  expect(await payloadOf(room, claimId)).toMatchObject({
    before: { revision: { number: 1 }, fragments: [{ exact: WHOLE }] },
    after: {
      revision: { number: 1 },
      fragments: [{ exact: 'The ministry' }, { exact: 'counted twelve boats' }],
    },
  });
});

it('the words count where the claim is carried next: the two ways differ, so a person decides', async () => {
  const { story, claimId } = await revised();
  const place = await inFirst(story, 'the bridge would open');
  saved(await adjustPastPlace(room.editor, { ...(await seenNow(room, claimId)), ...place }));
  await revise(room, story, HEAD, BRIDGE, BOATS, 'A pilot called the weather frightful.');
  expect(await standing(room, claimId)).toEqual([expect.stringMatching(/^altered open/)]);
});

it('is an editor’s, over the claim as it was seen, in a text in which it had a place, and not the present one', async () => {
  const { story, claimId } = await revised();
  const seen = await seenNow(room, claimId);
  const place = await inFirst(story, 'counted twelve boats');
  expect(await adjustPastPlace(room.reviewer, { ...seen, ...place })).toMatchObject({ kind: 'forbidden' });
  expect(await adjustPastPlace(room.editor, { ...seen, ...place, version: 9 })).toMatchObject({
    kind: 'conflict',
  });
  const present = await placeIn(story, ['counted twelve boats']);
  expect(await adjustPastPlace(room.editor, { ...seen, ...present })).toMatchObject({ kind: 'invalid' });
  const late = await aClaimIn(room, story, 'the bridge would open');
  const asked = { ...(await seenNow(room, late.id)), ...place };
  expect(await adjustPastPlace(room.editor, asked)).toMatchObject({ kind: 'missing' });
  const nothing = { ...seen, ...place, fragments: [{ start: 5, end: 5 }] };
  expect(await adjustPastPlace(room.editor, nothing)).toMatchObject({ kind: 'invalid' });
});
