import type { Bound, NumberRole, Quantity } from '../quantities';

/** A phrase and the counts that must come out of it, in order; [] where nothing may. */
export type QuantityCase = readonly [text: string, ...counts: Expected[]];

/** "at_least 48", "exactly 5.5 km", "between 3..4", "vague 24.. people": bound, ends, unit. */
export type Expected = string;

/** A count as the tables write it: its bound, its ends, its unit; "denied" and its part in a change behind. */
export function written({ bound, low, high, unit, denied, change }: Quantity): Expected {
  const ends = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  const marks = [denied ? 'denied' : null, change];
  return [boundWord(bound), ends, unit, ...marks].filter((part) => part !== null).join(' ');
}

const boundWord = (bound: Bound) => bound;

/** A phrase with a number that is no count, and what it is. */
export type RoleCase = readonly [text: string, role: NumberRole, words: string];
