import type { Tx } from '@/db/client';
import type { Span } from '@/domain/anchoring/spans/span';
import { conflict, invalid, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { checkFragments } from '../fragments';
import type { PlaceFacts } from '../ledger-facts';

export type SeenText = {
  article: PlaceFacts['article'] & { id: string; status: 'draft' | 'published' | 'withdrawn' };
  revision: PlaceFacts['revision'];
  text: string;
  /** As they are stored: sorted, trimmed, whole characters. */
  fragments: Span[];
};

type Row = {
  slug: string;
  headline: string;
  status: SeenText['article']['status'];
  number: number;
  text: string;
  current: boolean;
};

/**
 * The text in which a person selected fragments, if it still is the current one of its article; holds the article
 * against a new revision until the transaction ends. Call it before claimAsSeen: publishing takes them in the same
 * order.
 */
export async function textAsSeen(
  tx: Tx,
  { articleId, revisionId, fragments }: { articleId: string; revisionId: string; fragments: readonly Span[] },
): Promise<SeenText> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.slug, a.headline, a.status::text AS status, r.number, r.text, r.id = a.current_revision_id AS current
    FROM article a JOIN revision r ON r.article_id = a.id
    WHERE a.id = ${articleId}::uuid AND r.id = ${revisionId}::uuid FOR SHARE OF a`;
  const [row] = rows;
  if (row === undefined) refuse(missing('There is no such text. Open the article again.'));
  const { slug, headline, status, number, text, current } = row;
  if (!current) {
    refuse(conflict('The text has changed since you opened it. Reload it and select the words again.'));
  }
  const checked = checkFragments(text, fragments);
  if (!checked.ok) refuse(invalid(`fragments.${checked.index}`, checked.message));
  return {
    article: { id: articleId, slug, headline, status },
    revision: { id: revisionId, number },
    text,
    fragments: checked.fragments,
  };
}

/** The place as the ledger keeps it. */
export function placeFacts(occurrenceId: string, seen: SeenText): PlaceFacts {
  const { slug, headline } = seen.article;
  const fragments = seen.fragments.map(({ start, end }) => ({
    start,
    end,
    exact: seen.text.slice(start, end),
  }));
  return { occurrenceId, article: { slug, headline }, revision: seen.revision, fragments };
}
