import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { restoreClaimInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { refreshClaim } from '../steps/refresh-claim';
import { claimAsSeen } from '../steps/seen-claim';

const command = { name: 'restoreClaim', permission: 'claim.edit', input: restoreClaimInput } as const;

/** Brings a withdrawn claim back as it was. */
export function restoreClaim(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { claimId, version }) => {
    const { withdrawn } = await claimAsSeen(tx, { claimId, version }, { evenWithdrawn: true });
    if (!withdrawn) refuse(invalid(null, 'The claim is not withdrawn. There is nothing to restore.'));
    await tx.claim.updateMany({ where: { id: claimId }, data: { withdrawnAt: null } });
    const { version: next, touched } = await refreshClaim(tx, claimId);
    return { value: { version: next }, touched, entries: [claimEntry('claim.restored', claimId, {})] };
  });
}
