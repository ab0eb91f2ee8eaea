import { randomUUID } from 'node:crypto';
import { createArticle } from '@/domain/articles/commands/create-article';
import { articleForDesk } from '@/domain/articles/queries';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { readClaimFacts } from '@/domain/claims/queries/claim-facts';
import { placesOfClaim } from '@/domain/claims/queries/places';
import { createSource } from '@/domain/sources/commands/create-source';
import { newKey, saved, type TestNewsroom } from '@/testing/newsroom';

/** What tests of the claim commands stand on: two articles, three sources, and claims made on request. */
export type Desk = {
  articles: { id: string; slug: string; revisionId: string; text: string }[];
  /** Ids by name. */
  sources: { shoigu: string; outlet: string; unnamed: string };
};

const TEXTS = [
  '# The meeting\n\nShoigu said 5,937 soldiers had died. A woman 👩‍👩‍👧 asked why.\n\nNobody answered her.',
  '# The toll\n\nThe figure of 5,937 was repeated in December.',
];

export async function aDesk({ editor }: TestNewsroom): Promise<Desk> {
  const articles: Desk['articles'] = [];
  for (const text of TEXTS) {
    const input = { key: newKey(), text, outlet: 'Sourceline', publishedOn: '2022-11-25' };
    const { id, slug } = saved(await createArticle(editor, input));
    const view = await articleForDesk(slug);
    if (view === null) throw new Error('the article was not kept');
    articles.push({ id, slug, revisionId: view.revision.id, text: view.revision.text });
  }
  const source = async (name: string, kind: string, justification: string | null = null) =>
    saved(await createSource(editor, { key: newKey(), name, kind, justification })).id;
  return {
    articles,
    sources: {
      shoigu: await source('Sergei Shoigu', 'person'),
      outlet: await source('The Wire', 'outlet'),
      unnamed: await source('Two officials', 'unnamed', 'They are at risk.'),
    },
  };
}

/** Where these words stand in an article of the desk, as a place for input. */
export function placeAt(desk: Desk, article: number, ...quotes: string[]) {
  const found = desk.articles[article];
  if (found === undefined) throw new Error('no such article');
  const fragments = quotes.map((quote) => {
    const start = found.text.indexOf(quote);
    if (start < 0) throw new Error(`“${quote}” does not stand there`);
    return { start, end: start + quote.length };
  });
  return { articleId: found.id, revisionId: found.revisionId, fragments };
}

export function attributed(sourceId: string, change: object = {}) {
  return { id: randomUUID(), sourceId, stance: 'asserts', directness: 'paraphrase', cue: 'said', ...change };
}

export const figure = {
  measure: 'killed',
  subject: 'Russian soldiers',
  bound: 'exactly',
  low: 5937,
  high: 5937,
  asOf: '2022-09-21',
};

/** A figure said by Shoigu, in the first article. */
export async function aClaimOn(desk: Desk, { editor }: TestNewsroom, change: object = {}) {
  const input = {
    key: newKey(),
    statement: 'Russia has lost 5,937 soldiers.',
    kind: 'figure',
    topics: ['casualties'],
    figure,
    attributions: [attributed(desk.sources.shoigu)],
    ...placeAt(desk, 0, '5,937 soldiers had died'),
    ...change,
  };
  return saved(await createClaim(editor, input));
}

/** All that a reader or a hash could see of a claim, and where it stands. */
export async function stateOf({ owner }: TestNewsroom, claimId: string) {
  const facts = await readClaimFacts(owner, claimId);
  if (facts === null) throw new Error('no such claim');
  const { version: _version, ...rest } = facts;
  const places = (await placesOfClaim(owner, claimId)).filter(({ removed }) => !removed);
  const claim = await owner.claim.findUniqueOrThrow({ where: { id: claimId } });
  return { ...rest, places, contentHash: claim.contentHash };
}

export function ledgerOf({ owner }: TestNewsroom, claimId: string) {
  return owner.ledgerEntry.findMany({ where: { subjectId: claimId }, orderBy: { seq: 'asc' } });
}

/** Input of a command about a claim as it was seen. */
export function seen(claim: { id: string; version: number }, change: object = {}) {
  return { key: newKey(), claimId: claim.id, version: claim.version, ...change };
}

export async function actionsOf(room: TestNewsroom, claimId: string): Promise<string[]> {
  return (await ledgerOf(room, claimId)).map(({ action }) => action);
}

/** The payload of the last entry. */
export async function payloadOf(room: TestNewsroom, claimId: string) {
  return JSON.parse((await ledgerOf(room, claimId)).at(-1)?.payload ?? 'null');
}

/** A verdict as reviews store it, for the content as it is. Returns the claim's version. */
export async function judge({ owner, reviewer }: TestNewsroom, claimId: string): Promise<number> {
  const { contentHash } = await owner.claim.findUniqueOrThrow({ where: { id: claimId } });
  await owner.review.create({
    data: { claimId, number: 1, verdict: 'verified', reason: 'seen', contentHash, reviewerId: reviewer.id },
  });
  const { version } = await owner.claim.update({
    where: { id: claimId },
    data: { status: 'verified', reviewedAt: new Date(), version: { increment: 1 } },
  });
  return version;
}
