import { database } from '@/db/client';
import { readCursor, writeCursor } from '@/domain/articles/cursor';
import type { ArticleSummary, Home } from '../pages';

const ARTICLES_ON_PAGE = 20;

/**
 * The published articles, newest first. `after` is the `next` of the page before; one that cannot be read gives
 * the first page. Coverage counts as coverageOf() in domain/claims/standing/coverage.ts; a test holds the two together.
 */
export async function home({ after = null }: { after?: string | null } = {}): Promise<Home> {
  const { day, slug } = readCursor(after) ?? { day: null, slug: null };
  const rows = await database().$queryRaw<ArticleSummary[]>`
    SELECT a.slug, a.headline, a.outlet, a.byline, a.summary, a.published_on::text AS "publishedOn",
      json_build_object('verified', s.verified, 'disputed', s.disputed, 'opinion', s.opinion,
        'inconclusive', s.inconclusive, 'stale', s.stale, 'unreviewed', s.unreviewed) AS tally,
      json_build_object('sourced', s.sourced, 'statements', s.statements) AS coverage
    FROM (
      SELECT * FROM article WHERE status = 'published' AND (${day}::date IS NULL OR published_on < ${day}::date
        OR (published_on = ${day}::date AND slug > ${slug}::text))
      ORDER BY published_on DESC, slug LIMIT ${ARTICLES_ON_PAGE + 1}::int) a
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE c.status = 'verified')::int AS verified,
        count(*) FILTER (WHERE c.status = 'disputed')::int AS disputed,
        count(*) FILTER (WHERE c.status = 'opinion')::int AS opinion,
        count(*) FILTER (WHERE c.status = 'inconclusive')::int AS inconclusive,
        count(*) FILTER (WHERE c.status = 'stale')::int AS stale,
        count(*) FILTER (WHERE c.status = 'unreviewed')::int AS unreviewed,
        count(*) FILTER (WHERE c.is_statement)::int AS statements,
        count(*) FILTER (WHERE c.is_statement AND EXISTS (
          SELECT 1 FROM attribution t JOIN source s ON s.id = t.source_id
          WHERE t.claim_id = c.id AND s.kind <> 'own_voice'))::int AS sourced
      FROM (
        SELECT DISTINCT c.id, c.status, c.kind <> 'characterisation' AND c.status <> 'opinion' AS is_statement
        FROM shown_occurrence o JOIN claim c ON c.id = o.claim_id WHERE o.article_id = a.id) c) s
    ORDER BY a.published_on DESC, a.slug`;
  const articles = rows.slice(0, ARTICLES_ON_PAGE);
  const last = articles.at(-1);
  return {
    articles,
    next: rows.length > ARTICLES_ON_PAGE && last ? writeCursor(last) : null,
  };
}
