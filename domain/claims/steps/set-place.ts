import type { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Done } from '@/domain/accounts/commands/perform';
import { invalid, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { placeClaimInput } from '../input';
import { type ClaimLedger, claimEntry } from '../ledger-facts';
import { factsOfPlace, isAltered, NEVER_KEPT, sameFragments } from '../place';
import { type Place, placesOfClaim } from '../queries/places';
import { addOccurrence, anchorAt } from './anchor';
import { refreshClaim } from './refresh-claim';
import { claimAsSeen } from './seen-claim';
import { placeFacts, type SeenText, textAsSeen } from './text-as-seen';

type Given = z.output<typeof placeClaimInput>;

/**
 * Puts a claim on words that a person selected: one more place, or with `occurrenceId` that place from now on, whether
 * it stood elsewhere, in doubt, or nowhere any more. Nothing is done where it stands there already without doubt.
 */
export async function setPlace(
  tx: Tx,
  { claimId, version, occurrenceId, ...given }: Given,
  actorId: string,
): Promise<Done<{ version: number }>> {
  const seen = await textAsSeen(tx, given);
  await claimAsSeen(tx, { claimId, version });
  const places = (await placesOfClaim(tx, claimId)).filter(
    ({ removed, articleId }) => !removed && articleId === seen.article.id,
  );
  const before = occurrenceId === null ? null : placeToAdjust(places, occurrenceId);
  const same = before !== null && standsThere(before, seen);
  if (same && isAltered(before.anchor)) refuse(invalid('fragments', NEVER_KEPT));
  if (same && before.anchor.check !== 'open') return { value: { version }, entries: [] };
  if (places.some((place) => place !== before && standsThere(place, seen))) {
    refuse(invalid('fragments', 'The claim stands on these words already. Select others.'));
  }
  const id = before?.occurrenceId ?? (await addOccurrence(tx, claimId, seen, actorId));
  if (before !== null) await anchorAt(tx, id, seen, actorId);
  const { version: next, touched } = await refreshClaim(tx, claimId);
  const change = { before: before && factsOfPlace(before), after: placeFacts(id, seen) };
  return {
    value: { version: next },
    touched,
    entries: [claimEntry(actionOf(before, same), claimId, change)],
  };
}

function actionOf(
  before: Place | null,
  same: boolean,
): keyof ClaimLedger & `claim.${'placed' | 'place-kept' | 'span-adjusted'}` {
  if (before === null) return 'claim.placed';
  return same ? 'claim.place-kept' : 'claim.span-adjusted';
}

function placeToAdjust(places: Place[], occurrenceId: string): Place {
  const place = places.find((each) => each.occurrenceId === occurrenceId);
  return place ?? refuse(missing('The claim no longer stands there. Reload the page and place it anew.'));
}

function standsThere(place: Place, seen: SeenText): boolean {
  return place.revision.id === seen.revision.id && sameFragments(place.fragments, seen.fragments);
}
