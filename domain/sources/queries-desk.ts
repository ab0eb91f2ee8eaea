import { database } from '@/db/client';
import type { SourceListPage, SourceRow } from './source-list';

const ROWS_ON_PAGE = 50;

/** All sources by name, for the desk. `after` is the slug of the last one shown; an unknown slug begins anew. */
export async function sourceList(
  after: string | null = null,
  limit: number = ROWS_ON_PAGE,
): Promise<SourceListPage> {
  const rows = await database().$queryRaw<SourceRow[]>`
    WITH place AS (SELECT lower(name) AS name, slug FROM source WHERE slug = ${after})
    SELECT s.id, s.slug, s.name, s.kind::text AS kind, s.role, s.aliases, s.affiliation,
      (SELECT count(DISTINCT a.claim_id)::int FROM attribution a WHERE a.source_id = s.id) AS claims
    FROM source s
    WHERE s.merged_into_id IS NULL
      AND (NOT EXISTS (SELECT 1 FROM place) OR (lower(s.name), s.slug) > (SELECT name, slug FROM place))
    ORDER BY lower(s.name), s.slug LIMIT ${limit + 1}::int`;
  const shown = rows.slice(0, limit);
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.slug ?? null) : null };
}
