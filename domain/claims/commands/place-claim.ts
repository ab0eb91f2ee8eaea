import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { placeClaimInput } from '../input';
import { setPlace } from '../steps/set-place';

const command = { name: 'placeClaim', permission: 'claim.edit', input: placeClaimInput } as const;

/** Says that a claim stands on these words too, or, with `occurrenceId`, that it stands on them instead. */
export function placeClaim(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, (tx, place) => setPlace(tx, place, actor.id));
}
