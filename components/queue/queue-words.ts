import type { CappedCount, QueueFilter } from '@/domain/reviews/queue';
import { NO_FILTER } from '@/domain/reviews/queue-address';

const numbers = new Intl.NumberFormat('en-GB');

/** "1 claim waits", "500 or more claims wait", "12 claims fit": what a queue holds. */
export function countInWords({ value, capped }: CappedCount, filter: QueueFilter): string {
  const one = value === 1 && !capped;
  const claims = `${numbers.format(value)}${capped ? ' or more' : ''} ${one ? 'claim' : 'claims'}`;
  const narrowed = (Object.keys(NO_FILTER) as (keyof QueueFilter)[]).some(
    (name) => filter[name] !== NO_FILTER[name],
  );
  if (narrowed) return `${claims} ${one ? 'fits' : 'fit'} the filter`;
  return `${claims} ${one ? 'waits' : 'wait'} for review`;
}

/** The number beside a status in the filter: "12", "500+". */
export function countShort({ value, capped }: CappedCount): string {
  return `${numbers.format(value)}${capped ? '+' : ''}`;
}
