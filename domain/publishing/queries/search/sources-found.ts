import { database } from '@/db/client';
import type { Asked } from '@/domain/search/queries/asked';
import { RANKED } from '@/domain/search/terms';
import type { FoundSource } from '../../pages';

const LISTED = 20;

/** Sources with a shown claim, by name, alias, role or affiliation. */
export async function sourcesFound({ query }: Asked): Promise<FoundSource[]> {
  return database().$queryRaw<FoundSource[]>`
    WITH best AS (
      SELECT s.id, s.slug, s.name, s.kind, s.role,
        (s.folded @@ ${query}::tsquery)::int + ts_rank(s.folded_about, ${query}::tsquery) AS rank FROM source s
      WHERE s.folded_about @@ ${query}::tsquery AND EXISTS (
        SELECT 1 FROM attribution t JOIN shown_occurrence o ON o.claim_id = t.claim_id WHERE t.source_id = s.id)
      ORDER BY rank DESC, s.name, s.slug LIMIT ${LISTED}::int)
    SELECT slug, name, kind::text AS kind, role,
      (SELECT count(*)::int FROM (SELECT DISTINCT t.claim_id FROM attribution t
        JOIN shown_occurrence o ON o.claim_id = t.claim_id WHERE t.source_id = best.id LIMIT ${RANKED}::int) AS counted)
        AS claims
    FROM best ORDER BY rank DESC, name, slug`;
}
