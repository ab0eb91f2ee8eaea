import { database } from '@/db/client';
import type { Block } from '@/domain/articles/block';
import type { RevisionRow, RevisionText } from '../revision';

/**
 * The revisions of an article for the desk, newest first, with what became of the places that stood in the one before:
 * by the first anchor of each in the revision, since later ones are decisions. One statement.
 */
export async function revisionList(articleId: string): Promise<RevisionRow[]> {
  return database().$queryRaw<RevisionRow[]>`
    WITH all_revisions AS MATERIALIZED (
      SELECT r.* FROM revision r WHERE r.article_id = ${articleId}::uuid),
    ends AS MATERIALIZED (
      SELECT a.occurrence_id, r.number,
        (array_agg(a.state ORDER BY a.created_at, a.id))[1] AS first,
        (array_agg(a.state ORDER BY a.created_at DESC, a.id DESC))[1] AS last
      FROM anchor a JOIN all_revisions r ON r.id = a.revision_id
      WHERE a.occurrence_id IN (SELECT o.id FROM occurrence o WHERE o.article_id = ${articleId}::uuid)
      GROUP BY 1, 2),
    carried AS (
      SELECT n.number, count(*) FILTER (WHERE n.first = 'exact')::int AS exact,
        count(*) FILTER (WHERE n.first = 'moved')::int AS moved,
        count(*) FILTER (WHERE n.first = 'reworded')::int AS reworded,
        count(*) FILTER (WHERE n.first = 'altered')::int AS altered,
        count(*) FILTER (WHERE n.first = 'gone')::int AS gone
      FROM ends n JOIN ends b ON b.occurrence_id = n.occurrence_id AND b.number = n.number - 1 AND b.last <> 'gone'
      GROUP BY 1)
    SELECT r.id, r.number, r.origin::text AS origin, r.fetched_from AS "fetchedFrom", r.note, r.restores, r.sha256,
      u.name AS by, instant_text(r.created_at) AS at, instant_text(p.at) AS "shownAt",
      r.id = (SELECT t.current_revision_id FROM article t WHERE t.id = r.article_id) AS current,
      CASE WHEN r.number > 1 THEN json_build_object('exact', coalesce(c.exact, 0), 'moved', coalesce(c.moved, 0),
        'reworded', coalesce(c.reworded, 0), 'altered', coalesce(c.altered, 0),
        'gone', coalesce(c.gone, 0)) END AS carried
    FROM all_revisions r JOIN "user" u ON u.id = r.created_by_id
      LEFT JOIN publication p ON p.revision_id = r.id LEFT JOIN carried c ON c.number = r.number
    ORDER BY r.number DESC`;
}

/** One revision's text, or null when the article has no such number. */
export async function revisionText(articleId: string, number: number): Promise<RevisionText | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null;
  const found = await database().revision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { id: true, number: true, text: true, blocks: true, createdAt: true },
  });
  if (found === null) return null;
  const { createdAt, blocks, ...rest } = found;
  // Written only by commands, out of a canonical text.
  return { ...rest, blocks: blocks as Block[], at: createdAt.toISOString() };
}
