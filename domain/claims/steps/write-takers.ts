import type { Tx } from '@/db/client';
import type { Done } from '@/domain/accounts/commands/perform';
import type { ClaimFacts } from '../facts';
import { claimEntry, type Person } from '../ledger-facts';
import type { LeftClaim, Together } from '../together';
import { togetherOf } from './hold-together';

/** Gives claims that are held to a person, or to nobody. `updated_at` stays: it says when readers last saw a change. */
export async function writeTakers(
  tx: Tx,
  claims: readonly ClaimFacts[],
  left: readonly LeftClaim[],
  [before, after]: [Person | null, Person | null],
): Promise<Done<Together>> {
  const ids = claims.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE claim SET assignee_id = ${after?.id ?? null}::text, version = version + 1 WHERE id = ANY (${ids}::uuid[])`;
  return {
    value: togetherOf(claims, left),
    entries: ids.map((id) => claimEntry('claim.assigned', id, { before, after })),
  };
}
