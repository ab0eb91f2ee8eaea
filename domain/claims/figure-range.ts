import type { Amount } from './figure';

/** The numbers that an amount allows; `reached` says whether the end itself is one of them. */
export type NumberRange = { low: NumberEnd; high: NumberEnd };
export type NumberEnd = { at: number; reached: boolean };

type Ends = Pick<Amount, 'bound' | 'low' | 'high'>;

/** About a number is within a tenth of it. */
export const ABOUT = 0.1;

/**
 * The numbers that an amount allows. "More than 70" begins above 70, "at least 70" at it; what has no end goes on for
 * ever. An end that nobody has settled is taken as reached: the reading that allows more.
 */
export function rangeOf({ bound, low, high }: Ends): NumberRange {
  const slack = bound === 'about' ? ABOUT : 0;
  return {
    low:
      low === null
        ? { at: Number.NEGATIVE_INFINITY, reached: false }
        : { at: low - Math.abs(low) * slack, reached: bound !== 'more_than' },
    high:
      high === null
        ? { at: Number.POSITIVE_INFINITY, reached: false }
        : { at: high + Math.abs(high) * slack, reached: bound !== 'fewer_than' },
  };
}

/** Whether there is a number that both amounts allow: then both can be so. */
export function overlap(a: Ends, b: Ends): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return notAbove(one.low, other.high) && notAbove(other.low, one.high);
}

/** The range that begins at `low` and the one that ends at `high` have a number in common. */
function notAbove(low: NumberEnd, high: NumberEnd): boolean {
  return low.at < high.at || (low.at === high.at && low.reached && high.reached);
}
