import type { Span } from '@/domain/anchoring/spans/span';
import type { AnchorFacts, PlaceFacts } from './ledger-facts';

/** True when both stand on the same words of the same text. */
export function sameFragments(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, at) => start === other[at]?.start && end === other[at].end)
  );
}

/** The place as the ledger keeps it, without what else is known of it. */
export function factsOfPlace({ occurrenceId, article, revision, fragments, anchor }: PlaceFacts): PlaceFacts {
  const place = { occurrenceId, article, revision, fragments };
  return anchor === undefined || isSelected(anchor) ? place : { ...place, anchor };
}

/** True when a person selected the words. */
function isSelected({ state, check }: AnchorFacts): boolean {
  return state === 'exact' && check === 'confirmed';
}
