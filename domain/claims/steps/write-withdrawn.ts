import type { Tx } from '@/db/client';
import type { Done } from '@/domain/accounts/commands/perform';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { ClaimFacts } from '../facts';
import { touchedByClaims } from '../queries/touched-by';
import type { LeftClaim, Together } from '../together';
import { togetherOf } from './hold-together';
import { refreshClaims } from './refresh-claims';

type Writing = {
  /** Null brings them back. */
  withdrawnAt: Date | null;
  entry: (claimId: string) => EntryDraft;
};

/** Withdraws claims that are held, or brings them back. */
export async function writeWithdrawn(
  tx: Tx,
  claims: readonly ClaimFacts[],
  left: readonly LeftClaim[],
  { withdrawnAt, entry }: Writing,
): Promise<Done<Together>> {
  const ids = claims.map(({ id }) => id);
  await tx.claim.updateMany({ where: { id: { in: ids } }, data: { withdrawnAt } });
  await refreshClaims(tx, ids, new Set(ids));
  return {
    value: togetherOf(claims, left),
    touched: await touchedByClaims(tx, ids),
    entries: ids.map(entry),
  };
}
