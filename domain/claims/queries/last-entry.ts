import type { Tx } from '@/db/client';
import type { ClaimLedger } from '../ledger-facts';
import type { LastEntry } from '../undo';

/**
 * The last entry about a claim that is not an assignment; null for a claim that is not there. Sorted by the
 * column: sorted by its text, which has the same name in the answer, entry 9 would come after entry 10.
 */
export async function lastEntryOf(tx: Tx, claimId: string): Promise<LastEntry | null> {
  const rows = await tx.$queryRaw<LastEntry[]>`
    SELECT e.seq::text AS seq, e.actor_id AS "actorId", e.action, e.payload FROM ledger_entry e
    WHERE e.subject_type = 'claim' AND e.subject_id = ${claimId} AND e.action <> 'claim.assigned'
    ORDER BY e.seq DESC LIMIT 1`;
  return rows[0] ?? null;
}

/** The last entry of one action about each of these claims, by the id of the claim. One statement. */
export async function lastEntriesOf(
  tx: Tx,
  claimIds: readonly string[],
  action: keyof ClaimLedger,
): Promise<Map<string, LastEntry>> {
  const rows = await tx.$queryRaw<(LastEntry & { claimId: string })[]>`
    SELECT DISTINCT ON (e.subject_id) e.subject_id AS "claimId", e.seq::text AS seq, e.actor_id AS "actorId", e.action,
      e.payload FROM ledger_entry e
    WHERE e.subject_type = 'claim' AND e.subject_id = ANY (${claimIds}::text[]) AND e.action = ${action}
    ORDER BY e.subject_id, e.seq DESC`;
  return new Map(rows.map(({ claimId, ...entry }) => [claimId, entry]));
}
