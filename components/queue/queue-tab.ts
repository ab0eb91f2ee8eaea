import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';
import type { CappedCount, QueueFacets, QueueFilter } from '@/domain/reviews/queue';

/** One look at the queue by status, and the statuses whose claims it holds. */
export type QueueTab = {
  status: QueueFilter['status'];
  words: string;
  holds: readonly ClaimStatus[];
};

const ORDER = ['unreviewed', 'stale', 'inconclusive', 'verified', 'disputed', 'opinion'] as const;

/** What waits for a reviewer first, then each status by itself, then everything. */
export const QUEUE_TABS: readonly QueueTab[] = [
  { status: null, words: 'Waiting for review', holds: ['unreviewed', 'stale'] },
  ...ORDER.map((status) => ({ status, words: CLAIM_STATUSES[status], holds: [status] })),
  { status: 'all', words: 'Every status', holds: ORDER },
];

/** How many claims a look holds; at least so many where one of its counts stopped counting. */
export function tabCount({ holds }: QueueTab, statuses: QueueFacets['statuses']): CappedCount {
  return {
    value: holds.reduce((sum, status) => sum + statuses[status].value, 0),
    capped: holds.some((status) => statuses[status].capped),
  };
}
