import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { createClaimInput } from '../input';
import { writeNewClaim } from '../steps/write-new-claim';

const command = { name: 'createClaim', permission: 'claim.edit', input: createClaimInput } as const;

/** A new claim on fragments of an article's current text. It waits for a reviewer. */
export function createClaim(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; number: number; version: number }>> {
  return perform(actor, command, input, (tx, { key: _key, ...claim }) => writeNewClaim(tx, actor.id, claim));
}
