import type { CappedCount, QueueFilter } from '@/domain/reviews/queue';
import { narrowedBy } from '@/domain/reviews/queue-narrowing';

const numbers = new Intl.NumberFormat('en-GB');

/** "1 claim waits", "500 or more claims wait", "12 claims fit": what a queue holds. */
export function countInWords({ value, capped }: CappedCount, filter: QueueFilter): string {
  const one = value === 1 && !capped;
  const claims = claimsInWords({ value, capped });
  if (narrowedBy(filter).length > 0) return `${claims} ${one ? 'fits' : 'fit'} the filter`;
  return `${claims} ${one ? 'waits' : 'wait'} for review`;
}

/** "1 claim", "500 or more claims". */
export function claimsInWords({ value, capped }: CappedCount): string {
  return `${numbers.format(value)}${capped ? ' or more' : ''} ${value === 1 && !capped ? 'claim' : 'claims'}`;
}

/** The number beside a status in the filter: "12", "500+". */
export function countShort({ value, capped }: CappedCount): string {
  return `${numbers.format(value)}${capped ? '+' : ''}`;
}
