import type { ClaimStatus } from '../claim';
import type { ClaimFacts } from '../facts';

type JudgedOn = Pick<NonNullable<ClaimFacts['lastReview']>, 'verdict' | 'contentHash'>;

/**
 * Where a claim stands, from its last review and its content as it is now. A review given for other content is
 * stale whatever it said: also "not enough evidence" has to be looked at again once the evidence changed. So is one
 * for words that have changed, while a person has yet to say that the claim still stands on them (`placeInDoubt`).
 */
export function statusOf(
  lastReview: JudgedOn | null,
  contentHash: string,
  placeInDoubt: boolean,
): ClaimStatus {
  if (lastReview === null) return 'unreviewed';
  return lastReview.contentHash === contentHash && !placeInDoubt ? lastReview.verdict : 'stale';
}

/** The statuses in which a claim waits for a reviewer; the index claim_queue_idx is over the same. */
export const WAITING_STATUSES = ['unreviewed', 'stale', 'inconclusive'] as const satisfies ClaimStatus[];

export function isWaiting(status: ClaimStatus): boolean {
  return (WAITING_STATUSES as readonly ClaimStatus[]).includes(status);
}
