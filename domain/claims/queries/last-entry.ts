import type { Tx } from '@/db/client';
import type { LastEntry } from '../undo';

/** The last entry about a claim that is not an assignment; null for a claim that is not there. */
export async function lastEntryOf(tx: Tx, claimId: string): Promise<LastEntry | null> {
  const rows = await tx.$queryRaw<LastEntry[]>`
    SELECT seq::text AS seq, actor_id AS "actorId", action, payload FROM ledger_entry
    WHERE subject_type = 'claim' AND subject_id = ${claimId} AND action <> 'claim.assigned'
    ORDER BY seq DESC LIMIT 1`;
  return rows[0] ?? null;
}
