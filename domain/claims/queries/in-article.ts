import { database } from '@/db/client';
import type { ClaimInArticle } from '../in-article';

/** The claims of an article's current revision, drafts included, in the order of the text. One statement. */
export async function claimsInArticle(articleId: string): Promise<ClaimInArticle[]> {
  return database().$queryRaw<ClaimInArticle[]>`
    SELECT o.id AS "occurrenceId", c.id AS "claimId", c.number, c.version, c.status::text AS status, c.statement,
      json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit) ORDER BY f.ordinal) AS spans
    FROM occurrence o
    JOIN claim c ON c.id = o.claim_id
    JOIN anchor a ON a.id = o.current_anchor_id
    JOIN anchor_fragment f ON f.anchor_id = a.id
    WHERE o.article_id = ${articleId}::uuid AND o.removed_at IS NULL AND c.withdrawn_at IS NULL AND a.state <> 'gone'
    GROUP BY o.id, c.id
    ORDER BY min(f.start_unit), c.number`;
}

/** A claim by its public number, to give it a place; null when there is none or it was taken back. */
export async function claimByNumber(
  number: number,
): Promise<{ claimId: string; number: number; version: number; statement: string } | null> {
  const claim = await database().claim.findFirst({
    where: { number, withdrawnAt: null },
    select: { id: true, number: true, version: true, statement: true },
  });
  if (claim === null) return null;
  const { id, ...rest } = claim;
  return { claimId: id, ...rest };
}
