import type { QueueFilter } from './queue';
import { NO_FILTER } from './queue-address';

/** One of the things that a queue can be narrowed by. */
export type Narrowing = keyof QueueFilter;

/** What a filter narrows by, in the order of the form. */
export function narrowedBy(filter: QueueFilter): Narrowing[] {
  return (Object.keys(NO_FILTER) as Narrowing[]).filter((name) => filter[name] !== NO_FILTER[name]);
}

/** The same filter without one of its narrowings. */
export function without(filter: QueueFilter, name: Narrowing): QueueFilter {
  return { ...filter, [name]: NO_FILTER[name] };
}
