import type { Tx } from '@/db/client';
import { invalid } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { ClaimFacts } from '../facts';
import { lockClaimFacts } from '../queries/claim-facts';
import { claimConflict, claimMissing } from '../refusals';

type Seen = { claimId: string; version: number };
type Held = { number: number; version: number; withdrawn: boolean };

/**
 * Takes hold of a claim until the transaction ends, if it still is as the person saw it (design rule 3);
 * otherwise stops the command. Every command about an existing claim begins with this (or holdClaim) and ends with
 * refreshClaim, which counts the version on. A withdrawn claim is refused unless `evenWithdrawn`.
 */
export async function claimAsSeen(
  tx: Tx,
  seen: Seen,
  options: { evenWithdrawn?: boolean } = {},
): Promise<Held> {
  const rows = await tx.$queryRaw<Held[]>`
    SELECT number, version, withdrawn_at IS NOT NULL AS withdrawn FROM claim
    WHERE id = ${seen.claimId}::uuid FOR NO KEY UPDATE`;
  return asSeen(rows[0] ?? null, seen, options);
}

/** The same with the claim's facts, also in one statement. */
export async function holdClaim(tx: Tx, seen: Seen): Promise<ClaimFacts> {
  return asSeen(await lockClaimFacts(tx, seen.claimId), seen);
}

function asSeen<Claim extends Held>(claim: Claim | null, seen: Seen, { evenWithdrawn = false } = {}): Claim {
  if (claim === null) refuse(claimMissing());
  if (claim.version !== seen.version) refuse(claimConflict(claim.number));
  if (claim.withdrawn && !evenWithdrawn) {
    refuse(invalid(null, `Claim ${claim.number} was withdrawn. Restore it before you change it.`));
  }
  return claim;
}
