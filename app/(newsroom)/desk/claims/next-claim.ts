import { nextInQueue } from '@/domain/reviews/queries/queue';
import type { QueueFilter } from '@/domain/reviews/queue';
import type { Actor } from '@/domain/shared/actor';

/** Where somebody is in a queue: at a claim, whose place the cursor names. */
export type QueueSpot = { number: number; cursor: string };

/** Number of the claim to look at next. After the last one the queue begins anew; null when nothing else waits. */
export async function nextClaim(filter: QueueFilter, actor: Actor, at: QueueSpot): Promise<number | null> {
  const following = await nextInQueue(filter, actor, String(at.cursor));
  if (following !== null && following.number !== at.number) return following.number;
  const first = await nextInQueue(filter, actor, following?.cursor ?? null);
  return first === null || first.number === at.number ? null : first.number;
}
