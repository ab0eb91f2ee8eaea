import { database } from '@/db/client';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import type { RevisionAsItStood } from '../revision';

type Row = Omit<RevisionAsItStood, 'claims'> & { claims: ClaimInArticle[] };

/**
 * A revision with its claims where they stood in it, in the order of the text, and as they are today; null when there is no
 * such revision. The last anchor that each place got in it counts. Places and claims that were taken back are left out.
 */
export async function revisionAsItStood(slug: string, number: number): Promise<RevisionAsItStood | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null;
  const [row] = await database().$queryRaw<Row[]>`
    WITH one AS (
      SELECT r.* FROM article a JOIN revision r ON r.article_id = a.id
      WHERE a.slug = ${slug} AND r.number = ${number}::int),
    anchors AS (
      SELECT DISTINCT ON (n.occurrence_id) n.id, n.occurrence_id, n.state, o.claim_id
      FROM one JOIN anchor n ON n.revision_id = one.id JOIN occurrence o ON o.id = n.occurrence_id
      WHERE o.removed_at IS NULL
      ORDER BY n.occurrence_id, n.created_at DESC, n.id DESC),
    places AS (
      SELECT n.occurrence_id AS "occurrenceId", c.id AS "claimId", c.number, c.version, c.status, c.statement,
        json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit) ORDER BY f.ordinal) AS spans,
        min(f.start_unit) AS first
      FROM anchors n JOIN claim c ON c.id = n.claim_id AND c.withdrawn_at IS NULL
      JOIN anchor_fragment f ON f.anchor_id = n.id
      WHERE n.state <> 'gone' GROUP BY n.occurrence_id, c.id)
    SELECT one.id, one.number, one.text, one.blocks, instant_text(one.created_at) AS at, one.note,
      instant_text(p.at) AS "shownAt",
      (SELECT coalesce(json_agg(to_jsonb(places) - 'first' ORDER BY first, number), '[]') FROM places) AS claims
    FROM one LEFT JOIN publication p ON p.revision_id = one.id`;
  return row ?? null;
}
