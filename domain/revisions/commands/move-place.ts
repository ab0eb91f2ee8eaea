import { perform } from '@/domain/accounts/commands/perform';
import { setPlace } from '@/domain/claims/steps/set-place';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { movePlaceInput } from '../input';

const command = { name: 'movePlace', permission: 'claim.edit', input: movePlaceInput } as const;

/**
 * Puts a place of a claim on words of the current text that a person selected: its span adjusted, the claim attached
 * elsewhere, or brought back where it was gone.
 */
export function movePlace(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, (tx, place) => setPlace(tx, place, actor.id));
}
