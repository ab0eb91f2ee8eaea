import type { Verdict } from '@/db/generated/enums';
import type { ClaimStatus } from '../claim';

/** What has become of that for which a review was given. */
export type SinceReview = {
  verdict: Verdict;
  /** Statement, figure, attributions and evidence are those that were judged. */
  contentJudged: boolean;
  /** Every place stands on words that were judged, or that say materially the same. */
  wordsJudged: boolean;
};

/**
 * Where a claim stands, from its last review and what became of it since. A review given for other content is stale
 * whatever it said: also "not enough evidence" has to be looked at again once the evidence changed. So is one where the claim
 * stands on words that nobody judged, and while a person has yet to say that it still stands on its words
 * (`placeInDoubt`). Nothing but a further review, or what was judged itself, brings the verdict back.
 */
export function statusOf(since: SinceReview | null, placeInDoubt: boolean): ClaimStatus {
  if (since === null) return 'unreviewed';
  const holds = since.contentJudged && since.wordsJudged && !placeInDoubt;
  return holds ? since.verdict : 'stale';
}

/** The statuses in which a claim waits for a reviewer; the index claim_queue_idx is over the same. */
export const WAITING_STATUSES = ['unreviewed', 'stale', 'inconclusive'] as const satisfies ClaimStatus[];

export function isWaiting(status: ClaimStatus): boolean {
  return (WAITING_STATUSES as readonly ClaimStatus[]).includes(status);
}
