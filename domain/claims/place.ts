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

/** Whether the words of an anchor say something else than those it was carried from, and nobody has decided about it. */
export function isAltered({ state, check }: Pick<AnchorFacts, 'state' | 'check'>): boolean {
  return state === 'altered' && check === 'open';
}

/** Why such words are not kept as they are, and what can be done. */
export const NEVER_KEPT =
  'These words now say something else, so they are not kept as they are. Say what the claim is now, or that it is the same ' +
  'claim in other words, or that it is gone.';
