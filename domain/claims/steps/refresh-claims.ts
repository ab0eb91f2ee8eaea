import type { Tx } from '@/db/client';
import { readClaimsFacts } from '../queries/claim-facts';
import { derivedOf } from '../standing/derived';
import { isWaiting } from '../standing/status';

/** Takes hold of claims until the transaction ends, in the order in which every command takes several. */
export async function holdClaims(tx: Tx, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return;
  await tx.$queryRaw`
    SELECT c.id FROM claim c WHERE c.id = ANY (${claimIds}::uuid[]) ORDER BY c.id FOR NO KEY UPDATE`;
}

/**
 * Derives the columns of many claims anew after their places changed; their content did not. Counts the version on of
 * those in `seenToChange` and of those whose status changed: a person who has such a claim open must look again. Two
 * statements, however many claims, which must be held.
 */
export async function refreshClaims(
  tx: Tx,
  claimIds: readonly string[],
  seenToChange: ReadonlySet<string>,
): Promise<void> {
  if (claimIds.length === 0) return;
  const rows = (await readClaimsFacts(tx, claimIds)).map((facts) => {
    const { status, risk, riskReasons } = derivedOf(facts);
    const changed = status !== facts.status;
    const counted = changed || seenToChange.has(facts.id);
    return { id: facts.id, status, risk, riskReasons, counted, queuedAnew: changed && isWaiting(status) };
  });
  await tx.$executeRaw`
    UPDATE claim c SET status = n.status, risk = n.risk, updated_at = now(),
      risk_reasons = ARRAY (SELECT jsonb_array_elements_text(n."riskReasons")),
      version = c.version + CASE WHEN n.counted THEN 1 ELSE 0 END,
      queued_at = CASE WHEN n."queuedAnew" THEN now() ELSE c.queued_at END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n
      (id uuid, status claim_status, risk int, "riskReasons" jsonb, counted boolean, "queuedAnew" boolean)
    WHERE c.id = n.id`;
}
