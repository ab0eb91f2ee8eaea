import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { placeClaimInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { factsOfPlace, sameFragments } from '../place';
import { type Place, placesOfClaim } from '../queries/places';
import { addOccurrence, anchorAt } from './anchor';
import { refreshClaim } from './refresh-claim';
import { claimAsSeen } from './seen-claim';
import { placeFacts, type SeenText, textAsSeen } from './text-as-seen';

const command = { name: 'placeClaim', permission: 'claim.edit', input: placeClaimInput } as const;

/** Says that a claim stands on these words too, or, with `occurrenceId`, that it stands on them instead. */
export function placeClaim(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { claimId, version, occurrenceId, ...given }) => {
    const seen = await textAsSeen(tx, given);
    await claimAsSeen(tx, { claimId, version });
    const places = (await placesOfClaim(tx, claimId)).filter(
      ({ removed, articleId }) => !removed && articleId === seen.article.id,
    );
    const before = occurrenceId === null ? null : placeToAdjust(places, occurrenceId);
    if (before !== null && standsThere(before, seen)) return { value: { version }, entries: [] };
    if (places.some((place) => standsThere(place, seen))) {
      refuse(invalid('fragments', 'The claim stands on these words already. Select others.'));
    }
    const id = before?.occurrenceId ?? (await addOccurrence(tx, claimId, seen, actor.id));
    if (before !== null) await anchorAt(tx, id, seen, actor.id);
    const { version: next, touched } = await refreshClaim(tx, claimId);
    const after = placeFacts(id, seen);
    const entry =
      before === null
        ? claimEntry('claim.placed', claimId, { before: null, after })
        : claimEntry('claim.span-adjusted', claimId, { before: factsOfPlace(before), after });
    return { value: { version: next }, touched, entries: [entry] };
  });
}

function placeToAdjust(places: Place[], occurrenceId: string): Place {
  const place = places.find((each) => each.occurrenceId === occurrenceId);
  return place ?? refuse(missing('The claim no longer stands there. Reload the page and place it anew.'));
}

function standsThere(place: Place, seen: SeenText): boolean {
  return place.revision.id === seen.revision.id && sameFragments(place.fragments, seen.fragments);
}
