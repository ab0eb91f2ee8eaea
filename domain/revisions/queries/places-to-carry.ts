import type { Tx } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { PlaceToCarry } from '../carry-over';
import { CONFIRMED, newestStanding, storedAnchor, VOUCHED } from './anchor-sql';

export type PlaceOfClaim = PlaceToCarry & { claimId: string };

/**
 * All places of claims in an article that were not taken back, with what a new revision carries them from; `sha256` is
 * that of the new text. One statement.
 */
export async function placesToCarry(tx: Tx, articleId: string, sha256: string): Promise<PlaceOfClaim[]> {
  const sameText = Prisma.sql`a.revision_id IN
    (SELECT t.id FROM revision t WHERE t.article_id = ${articleId}::uuid AND t.sha256 = ${sha256})`;
  return tx.$queryRaw<PlaceOfClaim[]>`
    SELECT o.id AS "occurrenceId", o.claim_id AS "claimId",
      (SELECT ${storedAnchor} FROM anchor a JOIN revision r ON r.id = a.revision_id
        WHERE a.id = o.current_anchor_id) AS latest,
      ${newestStanding(CONFIRMED)} AS confirmed, ${newestStanding(VOUCHED)} AS vouched,
      ${newestStanding(sameText)} AS twin
    FROM occurrence o
    WHERE o.article_id = ${articleId}::uuid AND o.removed_at IS NULL AND o.current_anchor_id IS NOT NULL
    ORDER BY o.id`;
}

/** The texts of these revisions, by id. */
export async function textsOf(tx: Tx, revisionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.revision.findMany({
    where: { id: { in: [...new Set(revisionIds)] } },
    select: { id: true, text: true },
  });
  return new Map(rows.map(({ id, text }) => [id, text]));
}
