import type { Quantity } from './numbers/quantity';
import { readQuantities } from './numbers/read';

export type { Bound, NumberRole, Quantity } from './numbers/quantity';

/**
 * All numbers of a text in order, none overlapping. A run of digits and number words that is not understood as a whole
 * is not among those with the role 'count', nor is any part of it. Linear in the length of the text.
 */
export function quantitiesIn(text: string): Quantity[] {
  return readQuantities(text);
}
