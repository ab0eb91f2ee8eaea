import type { Tx } from '@/db/client';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Actor } from '@/domain/shared/actor';
import { freeSlug } from '@/domain/shared/commands/free-slug';
import { dateOf } from '@/domain/shared/day';
import { sha256Hex } from '@/domain/shared/hash';
import type { Touched } from '@/domain/shared/outcome';
import { CANONICALISER, type CanonicalText } from '../canonical';
import { type ArticleFacts, articleEntry } from '../ledger-facts';
import type { TextOrigin } from '../origin';

export type NewArticle = {
  facts: ArticleFacts;
  /** Null: one is made of the headline. */
  slug: string | null;
  text: CanonicalText;
  origin: TextOrigin;
  fetchedFrom: string | null;
};

type Written = {
  value: { id: string; slug: string; version: number };
  touched: Partial<Touched>;
  entries: EntryDraft[];
};

/** A new draft with its first revision, in the transaction of a command; what the command hands to perform(). */
export async function writeArticle(tx: Tx, actor: Actor, article: NewArticle): Promise<Written> {
  const { facts, origin, fetchedFrom } = article;
  const { headline, text, blocks } = article.text;
  const slug = await freeSlug(tx, 'article', { asked: article.slug, words: headline });
  const data = { ...facts, publishedOn: dateOf(facts.publishedOn), slug, headline };
  const { id, version } = await tx.article.create({ data, select: { id: true, version: true } });
  const sha256 = sha256Hex(text);
  const revision = await tx.revision.create({
    data: {
      articleId: id,
      number: 1,
      text,
      units: text.length,
      sha256,
      blocks,
      canonicaliser: CANONICALISER,
      origin,
      fetchedFrom,
      createdById: actor.id,
    },
    select: { id: true, number: true },
  });
  await tx.article.updateMany({ where: { id }, data: { currentRevisionId: revision.id } });
  const from = fetchedFrom === null ? {} : { fetchedFrom };
  const payload = { slug, headline, ...facts, revision: { ...revision, sha256, origin, ...from } };
  return {
    value: { id, slug, version },
    touched: { articles: [slug] },
    entries: [articleEntry('article.created', id, payload)],
  };
}
