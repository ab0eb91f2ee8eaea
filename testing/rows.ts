import { randomUUID } from 'node:crypto';
import { database } from '@/db/client';
import { placesOf } from '@/domain/anchoring/spans/find';
import { selectorAt } from '@/domain/anchoring/spans/selector';
import type { Span } from '@/domain/anchoring/spans/span';
import { BLOCK_SEPARATOR, type Block } from '@/domain/articles/block';
import type { AttributionStance } from '@/domain/claims/attribution';
import type { FigureView } from '@/domain/claims/card';
import type { ClaimKind } from '@/domain/claims/claim';
import type { EvidenceStance } from '@/domain/claims/evidence';
import { refreshClaim } from '@/domain/claims/steps/refresh-claim';
import type { Actor, Role } from '@/domain/shared/actor';
import { dateOf } from '@/domain/shared/day';
import { sha256Hex } from '@/domain/shared/hash';
import type { SourceKind } from '@/domain/sources/source';

/**
 * Rows for tests, written straight into the tables: the states that a test begins with, also those that commands
 * would not make. A test of a command makes them by commands. All go to database().
 */

export async function aPerson(name: string, role: Role = 'editor'): Promise<Actor> {
  const id = name.toLowerCase().replaceAll(' ', '-');
  await database().user.create({ data: { id, name, email: `${id}@example.org`, role } });
  return { id, name, role };
}

type SourceParts = { slug: string; name?: string; kind?: SourceKind; aliases?: string[]; identity?: string };

export async function aSource({ slug, name = slug, kind = 'person', aliases = [], identity }: SourceParts) {
  const justification = kind === 'unnamed' ? 'Naming them would put them at risk.' : null;
  const data = { slug, name, kind, aliases, justification };
  return database().source.create({
    data: identity === undefined ? data : { ...data, identity: { create: { identity } } },
  });
}

export type BuiltArticle = { id: string; slug: string; revisionId: string; text: string };
type ArticleParts = {
  slug: string;
  /** Blocks; the first is the headline. */
  blocks: string[];
  status?: 'draft' | 'published' | 'withdrawn';
  publishedOn?: string;
  by: Actor;
};

export async function anArticle(parts: ArticleParts): Promise<BuiltArticle> {
  const { slug, blocks, status = 'published', publishedOn = '2022-11-25', by } = parts;
  const text = blocks.join(BLOCK_SEPARATOR);
  const [id, revisionId] = [randomUUID(), randomUUID()];
  const data = {
    id,
    slug,
    headline: blocks[0] ?? slug,
    outlet: 'The Brief',
    publishedOn: dateOf(publishedOn),
  };
  await database().article.create({ data });
  await database().revision.create({
    data: {
      id: revisionId,
      articleId: id,
      number: 1,
      text,
      units: text.length,
      sha256: sha256Hex(text),
      blocks: blocksOf(blocks),
      createdById: by.id,
    },
  });
  const firstPublishedAt = status === 'draft' ? null : new Date();
  await database().article.update({
    where: { id },
    data: { currentRevisionId: revisionId, status, firstPublishedAt },
  });
  if (firstPublishedAt !== null)
    await database().publication.create({ data: { revisionId, at: firstPublishedAt } });
  return { id, slug, revisionId, text };
}

function blocksOf(blocks: string[]): Block[] {
  let end = -BLOCK_SEPARATOR.length;
  return blocks.map((words, index) => {
    const start = end + BLOCK_SEPARATOR.length;
    end = start + words.length;
    return { kind: index === 0 ? 'headline' : 'paragraph', start, end };
  });
}

type ClaimParts = {
  statement: string;
  kind?: ClaimKind;
  topics?: string[];
  /** Where it stands: an article and the words of each fragment (the first place of each). */
  places?: [article: BuiltArticle, ...quotes: string[]][];
  /** In order; `via` is the place in this list of the attribution that it is known through. */
  attributions?: { source: string; stance?: AttributionStance; via?: number }[];
  evidence?: { stance: EvidenceStance; title?: string; url?: string; locator?: string }[];
  figure?: Pick<FigureView, 'measure' | 'subject' | 'bound' | 'low' | 'high'> &
    Partial<Pick<FigureView, 'amountText' | 'boundUnsure'>>;
  by: Actor;
};

export type BuiltClaim = { id: string; number: number; version: number };

export async function aClaim(parts: ClaimParts): Promise<BuiltClaim> {
  const { statement, kind = 'statement', topics = [], figure, by } = parts;
  const ids = (parts.attributions ?? []).map(() => randomUUID());
  const { id, number } = await database().claim.create({
    data: {
      statement,
      kind,
      topics,
      contentHash: '0'.repeat(64),
      createdById: by.id,
      evidence: {
        create: (parts.evidence ?? []).map((item) => ({ title: 'A report', ...item, addedById: by.id })),
      },
      ...(figure === undefined ? {} : { figure: { create: figure } }),
    },
  });
  for (const [ordinal, { source, stance = 'asserts', via }] of [
    ...(parts.attributions ?? []).entries(),
  ].reverse()) {
    const { id: sourceId } = await database().source.findUniqueOrThrow({ where: { slug: source } });
    const viaId = via === undefined ? null : (ids[via] ?? null);
    await database().attribution.create({
      data: {
        id: ids[ordinal] ?? randomUUID(),
        claimId: id,
        sourceId,
        ordinal,
        stance,
        directness: 'paraphrase',
        viaId,
      },
    });
  }
  for (const [article, ...quotes] of parts.places ?? []) await aPlace(id, article, quotes, by);
  return { id, number, version: await refreshed(id) };
}

/** Puts a claim's derived columns right after rows were written by hand; its new version. */
export async function refreshed(claimId: string): Promise<number> {
  return (await database().$transaction((tx) => refreshClaim(tx, claimId))).version;
}

export async function aPlace(
  claimId: string,
  article: BuiltArticle,
  quotes: string[],
  by: Actor,
): Promise<string> {
  const { id } = await database().occurrence.create({ data: { claimId, articleId: article.id } });
  const spans = quotes.map((quote) => spanOf(article.text, quote));
  const anchor = await database().anchor.create({
    data: {
      occurrenceId: id,
      revisionId: article.revisionId,
      createdById: by.id,
      fragments: {
        create: spans.map((span, ordinal) => ({ ordinal, ...span, ...selectorAt(article.text, span) })),
      },
    },
  });
  await database().occurrence.update({ where: { id }, data: { currentAnchorId: anchor.id } });
  return id;
}

function spanOf(text: string, quote: string): Span {
  const [place] = placesOf(text, quote);
  if (place === undefined) throw new Error(`“${quote}” does not stand in the text`);
  return place;
}
