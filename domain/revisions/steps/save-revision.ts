import type { Tx } from '@/db/client';
import type { RevisionOrigin } from '@/db/generated/enums';
import type { Done } from '@/domain/accounts/commands/perform';
import { CANONICALISER, type CanonicalText } from '@/domain/articles/canonical';
import { touchedByArticle } from '@/domain/claims/queries/touched-by';
import type { EntryDraft } from '@/domain/ledger/entry';
import { sha256Hex } from '@/domain/shared/hash';
import { invalid } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { RevisedFacts } from '../ledger-facts';
import { countsOf, isOpen } from '../outcome-of-carrying';
import type { Revised } from '../revision';
import { carryClaims } from './carry-claims';
import type { HeldArticle } from './held-article';

export type NewText = CanonicalText & {
  origin: RevisionOrigin;
  fetchedFrom: string | null;
  note: string | null;
  /** The number of the revision whose text is taken again. */
  restores: number | null;
};

/**
 * Makes a text the current one of an article that is held: the revision, the anchors of every claim in it, since when
 * readers see it, the entries. A fixed number of statements, however many claims.
 */
export async function saveRevision(
  tx: Tx,
  article: HeldArticle,
  given: NewText,
  actorId: string,
): Promise<Done<Revised>> {
  if (isSameText(article, given)) {
    refuse(invalid(null, 'This is the text as it stands, word for word. There is nothing to save.'));
  }
  const revision = await addRevision(tx, article, given, actorId);
  const shown = article.status === 'published';
  await makeCurrent(tx, article, { id: revision.id, headline: given.headline, shown });
  const { carriages, entries } = await carryClaims(tx, article, { ...revision, ...given, shown }, actorId);
  const carried = countsOf(carriages);
  const open = carriages.filter(isOpen).length;
  const { headline, origin, fetchedFrom, note, restores } = given;
  const { id, number, sha256 } = article.revision;
  const payload: RevisedFacts = {
    slug: article.slug,
    headline,
    before: { headline: article.headline, revision: { id, number, sha256 } },
    after: { headline, revision },
    ...{ origin, fetchedFrom, note, restores, carried, open, shown },
  };
  const entry: EntryDraft = {
    action: 'article.revised',
    subject: { type: 'article', id: article.id },
    payload,
  };
  return {
    value: { number: revision.number, version: article.version + 1, carried, open },
    touched: await touchedByArticle(tx, article.id),
    entries: [entry, ...entries],
  };
}

/** The same words in the same blocks. */
function isSameText({ revision }: HeldArticle, { text, blocks }: NewText): boolean {
  const kinds = (list: readonly { kind: string }[]) => list.map(({ kind }) => kind).join();
  return revision.text === text && kinds(revision.blocks) === kinds(blocks);
}

async function addRevision(tx: Tx, article: HeldArticle, given: NewText, actorId: string) {
  const { text, blocks, origin, fetchedFrom, note, restores } = given;
  const number = article.revision.number + 1;
  const sha256 = sha256Hex(text);
  const { id } = await tx.revision.create({
    data: {
      ...{
        articleId: article.id,
        number,
        text,
        units: text.length,
        sha256,
        blocks,
        canonicaliser: CANONICALISER,
      },
      ...{ origin, fetchedFrom, note, restores, createdById: actorId },
    },
    select: { id: true },
  });
  return { id, number, sha256 };
}

type Current = { id: string; headline: string; shown: boolean };

async function makeCurrent(tx: Tx, article: HeldArticle, { id, headline, shown }: Current): Promise<void> {
  await tx.article.updateMany({
    where: { id: article.id },
    data: { headline, currentRevisionId: id, version: article.version + 1 },
  });
  // What is published is shown at once: a correction that waits for a second step is a mistake left standing.
  if (shown) await tx.publication.createMany({ data: [{ revisionId: id }] });
}
