import { perform } from '@/domain/accounts/commands/perform';
import { refreshClaim } from '@/domain/claims/steps/refresh-claim';
import { claimAsSeen } from '@/domain/claims/steps/seen-claim';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { furtherPlaces } from '../desk/further-places';
import { placeSuggestionInput } from '../input';
import { suggestionEntry } from '../ledger-facts';
import { noteDecision } from '../steps/decide';
import { proposedAs } from '../steps/proposed';
import { placeAll } from './accept-suggestion';

const command = { name: 'placeSuggestion', permission: 'claim.edit', input: placeSuggestionInput } as const;

type Placed = { id: string; number: number; version: number; occurrenceIds: string[] };

/**
 * Says that a claim which is there already is what this suggestion found: it stands on these words too, or on those that a
 * person picked instead.
 */
export function placeSuggestion(actor: Actor, input: unknown): Promise<Outcome<Placed>> {
  return perform(actor, command, input, async (tx, given) => {
    const { articleId, revisionId, fingerprint, claimId, version, fragments } = given;
    const { slug, statement, text, places } = await proposedAs(tx, { articleId, revisionId, fingerprint });
    const { number } = await claimAsSeen(tx, { claimId, version });
    const wanted = fragments === null ? places : [fragments, ...furtherPlaces(text, places, fragments)];
    const { occurrenceIds, entries } = await placeAll(
      tx,
      actor.id,
      claimId,
      { articleId, revisionId },
      wanted,
    );
    await noteDecision(tx, { articleId, fingerprint, outcome: 'accepted', claimId, byId: actor.id });
    const { version: next, touched } = await refreshClaim(tx, claimId);
    const claim = { id: claimId, number };
    return {
      value: { ...claim, version: next, occurrenceIds },
      touched,
      entries: [
        ...entries,
        suggestionEntry('suggestion.accepted', articleId, { slug, fingerprint, statement, claim }),
      ],
    };
  });
}
