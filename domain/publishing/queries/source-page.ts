import { database } from '@/db/client';
import type { ClaimCard } from '@/domain/claims/card';
import { cardsOfWanted } from '@/domain/claims/queries/card-sql';
import { SOURCE_CLAIMS_SHOWN, type SourcePage } from '../pages';

type How = 'asserted' | 'denied' | 'relayed';
type Row = Pick<SourcePage, 'tally' | 'counts'> & {
  source: Omit<SourcePage, 'tally' | 'counts' | How>;
  lists: Partial<Record<How, ClaimCard[]>> | null;
};

/**
 * A source as readers see it, or null when there is none that a claim before readers is attributed to. Where
 * another attribution is known through one of this source's, the source relays; else its stance counts.
 */
export async function sourcePage(slug: string): Promise<SourcePage | null> {
  const [row] = await database().$queryRaw<Row[]>`
    WITH subject AS (SELECT * FROM source WHERE slug = ${slug}),
    mine AS MATERIALIZED (
      SELECT DISTINCT t.claim_id, c.number, c.status, CASE
          WHEN EXISTS (SELECT 1 FROM attribution x WHERE x.claim_id = t.claim_id AND x.via_id = t.id) THEN 'relayed'
          WHEN t.stance = 'denies' THEN 'denied' ELSE 'asserted' END AS how
      FROM attribution t JOIN claim c ON c.id = t.claim_id
      WHERE t.source_id = (SELECT id FROM subject)
        AND EXISTS (SELECT 1 FROM shown_occurrence o WHERE o.claim_id = t.claim_id)),
    listed AS (
      SELECT how, claim_id, number FROM (
        SELECT *, row_number() OVER (PARTITION BY how ORDER BY number DESC) AS place FROM mine) AS placed
      WHERE place <= ${SOURCE_CLAIMS_SHOWN}::int),
    wanted AS (SELECT DISTINCT claim_id AS id FROM listed),
    ${cardsOfWanted}
    SELECT
      json_build_object('slug', s.slug, 'name', s.name, 'kind', s.kind, 'aliases', s.aliases, 'role', s.role,
        'affiliation', s.affiliation, 'description', s.description, 'url', s.url,
        'justification', s.justification) AS source,
      (SELECT json_build_object('verified', count(*) FILTER (WHERE status = 'verified'),
          'disputed', count(*) FILTER (WHERE status = 'disputed'), 'opinion', count(*) FILTER (WHERE status = 'opinion'),
          'inconclusive', count(*) FILTER (WHERE status = 'inconclusive'),
          'stale', count(*) FILTER (WHERE status = 'stale'),
          'unreviewed', count(*) FILTER (WHERE status = 'unreviewed'))
        FROM (SELECT DISTINCT claim_id, status FROM mine) AS claims) AS tally,
      (SELECT json_build_object('asserted', count(*) FILTER (WHERE how = 'asserted'),
          'denied', count(*) FILTER (WHERE how = 'denied'), 'relayed', count(*) FILTER (WHERE how = 'relayed'))
        FROM mine) AS counts,
      (SELECT json_object_agg(how, list) FROM (
        SELECT l.how, json_agg(row_to_json(cards) ORDER BY l.number DESC) AS list
        FROM listed l JOIN cards ON cards.id = l.claim_id GROUP BY l.how) AS lists) AS lists
    FROM subject s WHERE EXISTS (SELECT 1 FROM mine)`;
  if (row === undefined) return null;
  const { source, tally, counts, lists } = row;
  const { asserted = [], denied = [], relayed = [] } = lists ?? {};
  return { ...source, tally, counts, asserted, denied, relayed };
}
