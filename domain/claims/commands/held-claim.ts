import type { Tx } from '@/db/client';
import type { ClaimFacts } from '../facts';
import { readClaimFacts } from '../queries/claim-facts';
import { claimAsSeen } from './seen-claim';

/** Takes hold of a claim as claimAsSeen does, and returns its facts. Two statements. */
export async function holdClaim(
  tx: Tx,
  seen: { claimId: string; version: number },
  options: { evenWithdrawn?: boolean } = {},
): Promise<ClaimFacts> {
  await claimAsSeen(tx, seen, options);
  const facts = await readClaimFacts(tx, seen.claimId);
  if (facts === null) throw new Error(`claim ${seen.claimId} is held and yet not there`);
  return facts;
}
