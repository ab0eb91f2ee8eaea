import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { Asked } from '@/domain/search/queries/asked';
import { markedWords } from '@/domain/search/queries/ways-to-claims';
import { shortened, snippetOf } from '@/domain/search/snippet';
import { RANKED } from '@/domain/search/terms';
import type { FoundArticle } from '../../pages';

const LISTED = 10;
/** Characters of an article in which the words to show are looked for. */
const SNIPPET_WITHIN = 30_000;

/** Published articles whose text matches, each with the block that matches best. */
export async function articlesFound(asked: Asked): Promise<FoundArticle[]> {
  const { query, asksForWords } = asked;
  const rows = await database().$queryRaw<(Omit<FoundArticle, 'snippet'> & { marked: string })[]>`
    WITH found AS (
      SELECT a.slug, a.headline, a.outlet, a.published_on, r.id AS revision_id, r.folded
      FROM revision r JOIN article a ON a.current_revision_id = r.id AND a.status = 'published'
      WHERE r.folded @@ ${query}::tsquery LIMIT ${RANKED}::int),
    best AS (
      SELECT *, ts_rank(folded, ${query}::tsquery) AS rank FROM found
      ORDER BY rank DESC, published_on DESC, slug LIMIT ${LISTED}::int)
    SELECT b.slug, b.headline, b.outlet, b.published_on::text AS "publishedOn",
      ${markedWords(Prisma.sql`block`, asked)} AS marked
    FROM best b JOIN revision r ON r.id = b.revision_id, LATERAL (
      SELECT block FROM string_to_table(left(r.text, ${SNIPPET_WITHIN}::int), E'\n')
        WITH ORDINALITY AS blocks(block, at)
      WHERE block <> ''
      ORDER BY CASE WHEN ${asksForWords}::boolean
        THEN ts_rank(search_document(block), search_any(${query}::tsquery)) ELSE 0 END DESC, at LIMIT 1) AS shown
    ORDER BY b.rank DESC, b.published_on DESC, b.slug`;
  return rows.map(({ marked, ...article }) => ({ ...article, snippet: shortened(snippetOf(marked)) }));
}
