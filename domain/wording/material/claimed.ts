import type { Quantity } from '../numbers/quantity';
import { readQuantities } from '../numbers/read';
import { type DateIn, dateKey, datesIn, dayOf } from './calendar';
import type { Term } from './term';

/** A stretch of the text that is read as a whole, with the terms it gives. */
export type Claimed = { start: number; end: number; terms: Omit<Term, 'sentence' | 'clause'>[] };

/** "First, …" counts nothing. */
const OPENS = /(?:^|[.!?]\s?["']?\s?)$/;
/** Read as a negation. */
const NO_ONE = /^no one$/i;

/** The dates and numbers of a text in one typography, in order, none overlapping. */
export function claimedIn(text: string): Claimed[] {
  const dates = datesIn(text);
  const claimed: Claimed[] = dates.map((date) => dateClaim(date, text));
  let at = 0;
  for (const quantity of readQuantities(text)) {
    while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= quantity.start) at++;
    if ((dates[at]?.start ?? Number.POSITIVE_INFINITY) < quantity.end) continue;
    if (NO_ONE.test(text.slice(Math.max(0, quantity.start - 3), quantity.end))) continue;
    claimed.push(quantityClaim(quantity, text));
  }
  return claimed.toSorted((a, b) => a.start - b.start);
}

function dateClaim({ start, end, parts }: DateIn, text: string): Claimed {
  const key = dateKey(parts);
  return { start, end, terms: [{ kind: 'date', key, fold: key, text: text.slice(start, end), date: parts }] };
}

function quantityClaim(quantity: Quantity, text: string): Claimed {
  const { start, end, numberStart, numberEnd, low, high, bound, unit, denied, role } = quantity;
  const words = text.slice(numberStart, numberEnd);
  const value = low === null && high === null ? words.toLowerCase() : (low ?? high);
  if (role === 'year' || role === 'date' || role === 'time') {
    const parts = role === 'year' && typeof value === 'number' ? { year: value } : { part: `${value}` };
    return dateClaim({ start, end, parts }, text);
  }
  const counts = role === 'count';
  const key = counts ? countKey(quantity) : `#${role === 'ordinal' ? `${dayOf(words) || words}.` : value}`;
  const amount = { kind: 'number' as const, key, text: text.slice(numberStart, end) };
  const fold = [key, bound, unit ?? ''].join('/');
  if (role === 'ordinal' && text[end] === ',' && OPENS.test(text.slice(Math.max(0, start - 3), start))) {
    return { start, end, terms: [{ ...amount, kind: 'function', fold }] };
  }
  const not = { kind: 'negation' as const, key: '!not', fold: '!not', text: 'not' };
  const within = denied && /\b(?:not?|never)\b/i.test(text.slice(start, numberStart));
  return { start, end, terms: [...(within ? [not] : []), { ...amount, fold, quantity }] };
}

/** What is compared of a count; which bound it is comes after. */
function countKey({ low, high }: Quantity): string {
  return low === null || high === null || low === high ? `#${low ?? high}` : `#${low}-${high}`;
}
