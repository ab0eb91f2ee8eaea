import type { Tx } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { PlaceToCarry } from '../carry-over';
import { CONFIRMED, newestStanding, storedAnchor, VOUCHED } from './anchor-sql';

/** `withdrawn`: its claim was taken back. It is carried along, since it can be restored, but nobody is asked about it. */
export type PlaceOfClaim = PlaceToCarry & { claimId: string; withdrawn: boolean };

/**
 * All places of claims in an article that were not taken back, with what a new revision carries them from; `sha256` is
 * that of the new text. One statement.
 */
export async function placesToCarry(tx: Tx, articleId: string, sha256: string): Promise<PlaceOfClaim[]> {
  const sameText = Prisma.sql`a.revision_id IN
    (SELECT t.id FROM revision t WHERE t.article_id = ${articleId}::uuid AND t.sha256 = ${sha256})`;
  return tx.$queryRaw<PlaceOfClaim[]>`
    SELECT o.id AS "occurrenceId", o.claim_id AS "claimId", c.withdrawn_at IS NOT NULL AS withdrawn,
      (SELECT ${storedAnchor} FROM anchor a JOIN revision r ON r.id = a.revision_id
        WHERE a.id = o.current_anchor_id) AS latest,
      ${newestStanding(CONFIRMED)} AS confirmed, ${newestStanding(VOUCHED)} AS vouched,
      ${newestStanding(sameText)} AS twin
    FROM occurrence o JOIN claim c ON c.id = o.claim_id
    WHERE o.article_id = ${articleId}::uuid AND o.removed_at IS NULL AND o.current_anchor_id IS NOT NULL
    ORDER BY o.id`;
}

/** The texts that places are carried from, by the id of their revision; the current one is at hand. At most one statement. */
export async function baseTexts(
  tx: Tx,
  current: { id: string; text: string },
  places: readonly PlaceOfClaim[],
): Promise<Map<string, string>> {
  const ids = places.flatMap(({ latest, confirmed, vouched }) =>
    [latest, confirmed, vouched].flatMap((anchor) => anchor?.revision.id ?? []),
  );
  const others = ids.filter((id) => id !== current.id);
  const texts = others.length === 0 ? new Map<string, string>() : await textsOf(tx, others);
  return texts.set(current.id, current.text);
}

/** The texts of these revisions, by id. */
export async function textsOf(tx: Tx, revisionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.revision.findMany({
    where: { id: { in: [...new Set(revisionIds)] } },
    select: { id: true, text: true },
  });
  return new Map(rows.map(({ id, text }) => [id, text]));
}
