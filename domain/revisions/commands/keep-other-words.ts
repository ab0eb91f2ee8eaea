import { perform } from '@/domain/accounts/commands/perform';
import { claimEntry, type PlaceFacts } from '@/domain/claims/ledger-facts';
import { factsOfPlace } from '@/domain/claims/place';
import { anchorAt } from '@/domain/claims/steps/anchor';
import { refreshClaim } from '@/domain/claims/steps/refresh-claim';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { keepOtherWordsInput } from '../input';
import { alteredPlace } from '../steps/place-in-question';

const command = { name: 'keepOtherWords', permission: 'claim.edit', input: keepOtherWordsInput } as const;

/**
 * Says, with the reason, that a claim still is what stands on words that say something else: the same claim, other words. The
 * place is settled; a verdict that was given for the words before waits until a reviewer judges it again.
 */
export function keepOtherWords(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { reason, ...asked }) => {
    const place = await alteredPlace(tx, asked);
    const { occurrenceId, revision, fragments, text, anchor } = place;
    const confirmed = { ...anchor, check: 'confirmed' } as const;
    await anchorAt(tx, occurrenceId, { text, revision, fragments }, actor.id, confirmed);
    const { version, touched } = await refreshClaim(tx, asked.claimId);
    const before = factsOfPlace(place);
    const after: PlaceFacts = { ...before, anchor: confirmed };
    const entry = claimEntry('claim.other-words-kept', asked.claimId, { before, after }, reason);
    return { value: { version }, touched, entries: [entry] };
  });
}
