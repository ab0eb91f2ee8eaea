import { perform } from '@/domain/accounts/commands/perform';
import { claimEntry, type PlaceFacts } from '@/domain/claims/ledger-facts';
import { factsOfPlace, isAltered, NEVER_KEPT } from '@/domain/claims/place';
import { anchorAt } from '@/domain/claims/steps/anchor';
import { refreshClaim } from '@/domain/claims/steps/refresh-claim';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { keepPlaceInput } from '../input';
import { placeInQuestion } from '../steps/place-in-question';

const command = { name: 'keepPlace', permission: 'claim.edit', input: keepPlaceInput } as const;

/**
 * Confirms that a claim stands on the words that it was carried to, though they changed: the meaning stayed. A verdict
 * that was given for words which say materially the same counts again, without a new review. Words that say something
 * else are never kept so (design rule 8).
 */
export function keepPlace(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, asked) => {
    const place = await placeInQuestion(tx, asked);
    const { occurrenceId, revision, fragments, text, anchor } = place;
    if (anchor.state === 'gone') {
      refuse(
        invalid(
          'occurrenceId',
          'It is gone, so there are no words to keep. Select them, or mark it as gone.',
        ),
      );
    }
    if (isAltered(anchor)) refuse(invalid('occurrenceId', NEVER_KEPT));
    if (anchor.check !== 'open') return { value: { version: asked.version }, entries: [] };
    const confirmed = { ...anchor, check: 'confirmed' } as const;
    await anchorAt(tx, occurrenceId, { text, revision, fragments }, actor.id, confirmed);
    const { version, touched } = await refreshClaim(tx, asked.claimId);
    const before = factsOfPlace(place);
    const after: PlaceFacts = { ...before, anchor: confirmed };
    return {
      value: { version },
      touched,
      entries: [claimEntry('claim.place-kept', asked.claimId, { before, after })],
    };
  });
}
