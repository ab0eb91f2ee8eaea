import type { Tx } from '@/db/client';
import { invalid } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { claimConflict, claimMissing } from '../refusals';

/**
 * Takes hold of a claim until the transaction ends, if it still is as the person saw it (design rule 3);
 * otherwise stops the command. Every command about an existing claim begins with this and ends with refreshClaim,
 * which counts the version on. A withdrawn claim is refused unless `evenWithdrawn`.
 */
export async function claimAsSeen(
  tx: Tx,
  seen: { claimId: string; version: number },
  { evenWithdrawn = false } = {},
): Promise<{ number: number; withdrawn: boolean }> {
  const rows = await tx.$queryRaw<{ number: number; version: number; withdrawn: boolean }[]>`
    SELECT number, version, withdrawn_at IS NOT NULL AS withdrawn FROM claim
    WHERE id = ${seen.claimId}::uuid FOR NO KEY UPDATE`;
  const [claim] = rows;
  if (claim === undefined) refuse(claimMissing());
  const { number, version, withdrawn } = claim;
  if (version !== seen.version) refuse(claimConflict(number));
  if (withdrawn && !evenWithdrawn) {
    refuse(invalid(null, `Claim ${number} was withdrawn. Restore it before you change it.`));
  }
  return { number, withdrawn };
}
