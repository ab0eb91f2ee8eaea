import type { Tx } from '@/db/client';
import { type Done, perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { withdrawClaimInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { refreshClaim } from '../steps/refresh-claim';
import { claimAsSeen } from '../steps/seen-claim';

const command = { name: 'withdrawClaim', permission: 'claim.edit', input: withdrawClaimInput } as const;

/** Takes a claim back as not one at all: it leaves the queue and the readers' pages; its record stays. */
export function withdrawClaim(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, (tx, given) => writeWithdrawal(tx, given));
}

/** The work of every command that takes a claim back, inside its transaction. */
export async function writeWithdrawal(
  tx: Tx,
  { claimId, version, reason }: { claimId: string; version: number; reason: string },
): Promise<Done<{ version: number }>> {
  await claimAsSeen(tx, { claimId, version });
  await tx.claim.updateMany({ where: { id: claimId }, data: { withdrawnAt: new Date() } });
  const { version: next, touched } = await refreshClaim(tx, claimId);
  const entry = claimEntry('claim.withdrawn', claimId, {}, reason);
  return { value: { version: next }, touched, entries: [entry] };
}
