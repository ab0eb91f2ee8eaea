import type { Tx } from '@/db/client';
import type { Touched } from '@/domain/shared/outcome';
import type { ClaimStatus } from '../claim';
import type { ClaimFacts } from '../facts';
import { readClaimFacts } from '../queries/claim-facts';
import { type TouchedRow, touchedColumns, touchedOf } from '../queries/touched-by';
import { derivedOf } from '../standing/derived';
import { isWaiting } from '../standing/status';

/** The claim after the change: its new version, and where it shows. */
export type Refreshed = { number: number; version: number; status: ClaimStatus; touched: Touched };

/**
 * The end of every command that changes a claim: derives hash, status and risk anew from the rows as they are now
 * and counts the version on. Two statements.
 */
export async function refreshClaim(tx: Tx, claimId: string): Promise<Refreshed> {
  const facts = await readClaimFacts(tx, claimId);
  if (facts === null) throw new Error(`claim ${claimId} was not there to be refreshed`);
  return storeDerived(tx, facts);
}

/**
 * The second half of refreshClaim, for a command that has the facts already and knows what it changed in them:
 * `facts` must say what the rows say now. One statement. A claim that begins to wait for a reviewer is queued
 * from now on.
 */
export async function storeDerived(tx: Tx, facts: ClaimFacts): Promise<Refreshed> {
  const { contentHash, contentHashVersion, status, risk, riskReasons } = derivedOf(facts);
  const queuedAnew = isWaiting(status) && status !== facts.status;
  const rows = await tx.$queryRaw<(TouchedRow & { version: number })[]>`
    UPDATE claim c SET content_hash = ${contentHash}, content_hash_version = ${contentHashVersion}::int, status = ${status}::claim_status,
      reviewed_at = ${facts.lastReview?.at ?? null}::timestamptz, risk = ${risk}::int,
      risk_reasons = ${riskReasons}::text[], updated_at = now(), version = c.version + 1,
      queued_at = CASE WHEN ${queuedAnew} THEN now() ELSE c.queued_at END
    WHERE c.id = ${facts.id}::uuid
    RETURNING c.number, c.version, ${touchedColumns}`;
  const [row] = rows;
  if (row === undefined) throw new Error(`claim ${facts.id} was not there to be stored`);
  return { number: row.number, version: row.version, status, touched: touchedOf(row) };
}
