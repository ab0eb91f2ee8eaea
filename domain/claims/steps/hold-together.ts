import type { Tx } from '@/db/client';
import type { ClaimFacts } from '../facts';
import { readClaimsFacts } from '../queries/claim-facts';
import { type LeftClaim, type Together, WHY_LEFT } from '../together';
import { holdClaims } from './refresh-claims';

export type SeenClaim = { claimId: string; version: number };

/**
 * Takes hold of those claims that still are as the person saw them (design rule 3), until the transaction ends, and says why
 * the others are left. With `withdrawn`, only withdrawn claims are wanted, without only others. Two statements. A claim
 * that is not there at all is not told of: no claim is ever deleted.
 */
export async function holdTogether(
  tx: Tx,
  seen: readonly SeenClaim[],
  { withdrawn = false }: { withdrawn?: boolean } = {},
): Promise<{ held: ClaimFacts[]; left: LeftClaim[] }> {
  const ids = seen.map(({ claimId }) => claimId);
  await holdClaims(tx, ids);
  const versions = new Map(seen.map(({ claimId, version }) => [claimId, version]));
  const held: ClaimFacts[] = [];
  const left: LeftClaim[] = [];
  for (const facts of await readClaimsFacts(tx, ids)) {
    const { id, number, version } = facts;
    if (facts.withdrawn && !withdrawn) left.push({ number, why: WHY_LEFT.withdrawn });
    else if (version !== versions.get(id)) left.push({ number, why: WHY_LEFT.changed });
    else held.push(facts);
  }
  return { held, left };
}

/** The answer of an action that counted the version of each of these claims on. */
export function togetherOf(changed: readonly ClaimFacts[], left: readonly LeftClaim[]): Together {
  return {
    changed: changed.map(({ id, number, version }) => ({ id, number, version: version + 1 })),
    left: left.toSorted((a, b) => a.number - b.number),
  };
}
