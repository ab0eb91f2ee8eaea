import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { assignClaimInput } from '../input';
import { claimEntry, type Person } from '../ledger-facts';
import { claimAsSeen } from '../steps/seen-claim';

const command = { name: 'assignClaim', permission: 'claim.assign', input: assignClaimInput } as const;

/** Gives a claim to a person, or to nobody. Readers see nothing of it, and no verdict changes. */
export function assignClaim(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { claimId, version, assigneeId, note }) => {
    await claimAsSeen(tx, { claimId, version });
    const after = assigneeId === null ? null : await personToAssign(tx, assigneeId);
    const { assignee: before } = await tx.claim.findUniqueOrThrow({
      where: { id: claimId },
      select: { assignee: { select: { id: true, name: true } } },
    });
    if (before?.id === after?.id) return { value: { version }, entries: [] };
    // updated_at stays: it says when readers last saw a change.
    await tx.$executeRaw`UPDATE claim SET assignee_id = ${assigneeId}, version = version + 1 WHERE id = ${claimId}::uuid`;
    return {
      value: { version: version + 1 },
      entries: [claimEntry('claim.assigned', claimId, { before, after }, note)],
    };
  });
}

async function personToAssign(tx: Tx, id: string): Promise<Person> {
  const person = await tx.user.findFirst({ where: { id, banned: false }, select: { id: true, name: true } });
  return person ?? refuse(invalid('assigneeId', 'This person cannot sign in (any more). Choose another.'));
}
