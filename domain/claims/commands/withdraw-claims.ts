import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { claimEntry } from '../ledger-facts';
import { holdTogether } from '../steps/hold-together';
import { writeWithdrawn } from '../steps/write-withdrawn';
import type { Together } from '../together';
import { withdrawClaimsInput } from '../together-input';

const command = { name: 'withdrawClaims', permission: 'claim.edit', input: withdrawClaimsInput } as const;

/** Takes many claims back as not ones at all, with one reason; their record stays. */
export function withdrawClaims(actor: Actor, input: unknown): Promise<Outcome<Together>> {
  return perform(actor, command, input, async (tx, { claims, reason }) => {
    const { held, left } = await holdTogether(tx, claims);
    return writeWithdrawn(tx, held, left, {
      withdrawnAt: new Date(),
      entry: (id) => claimEntry('claim.withdrawn', id, {}, reason),
    });
  });
}
