import { placesOf } from '@/domain/anchoring/spans/find';
import { createArticle } from '@/domain/articles/commands/create-article';
import { articleForDesk } from '@/domain/articles/queries';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { placesOfClaim } from '@/domain/claims/queries/places';
import { reviseArticle } from '@/domain/revisions/commands/revise-article';
import type { Revised } from '@/domain/revisions/revision';
import { newKey, saved, type TestNewsroom } from '@/testing/newsroom';

/** What tests of revisions stand on: an article out of blocks (the first is the headline), and claims on its words. */
export type Story = { id: string; slug: string };

export async function aStory({ editor }: TestNewsroom, ...blocks: string[]): Promise<Story> {
  const input = { key: newKey(), text: blocks.join('\n\n'), outlet: 'The Wire', publishedOn: '2022-11-30' };
  const { id, slug } = saved(await createArticle(editor, input));
  return { id, slug };
}

/** The article as it is now. */
export async function asItIs({ slug }: Story) {
  const view = await articleForDesk(slug);
  if (view === null) throw new Error('the article is not there');
  return view;
}

/** Where these words stand in the current text, as a place for input; `nth` from 1 where they stand several times. */
export async function placeIn(story: Story, quotes: string[], nth = 1) {
  const { id, revision } = await asItIs(story);
  const fragments = quotes.map((quote) => {
    const span = placesOf(revision.text, quote)[nth - 1];
    if (span === undefined) throw new Error(`“${quote}” does not stand there`);
    return span;
  });
  return { articleId: id, revisionId: revision.id, fragments };
}

export async function aClaimIn({ editor }: TestNewsroom, story: Story, ...quotes: string[]) {
  const place = await placeIn(story, quotes);
  const input = { key: newKey(), statement: `It is said: ${quotes.join(' … ')}`, kind: 'event', ...place };
  return saved(await createClaim(editor, input));
}

/** The next revision, out of blocks. */
export async function revise({ editor }: TestNewsroom, story: Story, ...blocks: string[]): Promise<Revised> {
  const { id, version } = await asItIs(story);
  const input = { key: newKey(), articleId: id, version, text: blocks.join('\n\n') };
  return saved(await reviseArticle(editor, input));
}

/** As the command of a later room publishes it. */
export async function published({ owner }: TestNewsroom, story: Story): Promise<void> {
  const { revision } = await asItIs(story);
  await owner.article.update({
    where: { id: story.id },
    data: { status: 'published', firstPublishedAt: new Date(), version: { increment: 1 } },
  });
  await owner.publication.create({ data: { revisionId: revision.id } });
}

/** Where a claim stands now, short: its state, check and words, place by place. */
export async function standing({ owner }: TestNewsroom, claimId: string): Promise<string[]> {
  const places = (await placesOfClaim(owner, claimId)).filter(({ removed }) => !removed);
  return places.map(({ anchor, fragments }) =>
    [`${anchor.state} ${anchor.check}`, ...fragments.map(({ exact }) => exact)].join(': '),
  );
}

/** A claim as a command about it needs it now. */
export async function seenNow({ owner }: TestNewsroom, claimId: string) {
  const { version } = await owner.claim.findUniqueOrThrow({ where: { id: claimId } });
  const [place] = (await placesOfClaim(owner, claimId)).filter(({ removed }) => !removed);
  return { key: newKey(), claimId, version, occurrenceId: place?.occurrenceId ?? '' };
}

export async function statusOf({ owner }: TestNewsroom, claimId: string): Promise<string> {
  return (await owner.claim.findUniqueOrThrow({ where: { id: claimId } })).status;
}
