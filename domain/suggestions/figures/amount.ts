import { type Quantity, quantitiesIn } from '@/domain/wording/quantities';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';

/** A quantity of a passage: tokens [from, to) are its whole expression, from `number` on its digits and words. */
export type Amount = Quantity & { from: number; number: number; to: number };

const known = new WeakMap<Passage, Amount[]>();

/** The counts in a run of tokens, in order. A number that the run cuts is not among them. */
export function amountsIn(p: Passage, { from, to }: Range): Amount[] {
  const all = known.get(p) ?? read(p);
  known.set(p, all);
  return all
    .filter((amount) => amount.number >= from && amount.to <= to)
    .map((amount) => (amount.from < from ? { ...amount, from } : amount));
}

/** Words of numbers that are not marked as such in the lexicon. */
const MORE = new Set(
  'quarter quarters third thirds fourth fifth fifths tenth tenths lakh lac crore score point'.split(' '),
);

/** Whether a sentence has a number or a word that may be one; those without are not read. */
function mayCount(p: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) {
    if (p.has(at, is.NUMERIC | is.NUMBER) && p.lower(at) !== 'a' && p.lower(at) !== 'an') return true;
    if (MORE.has(p.lower(at))) return true;
  }
  return false;
}

/** Sentence by sentence, so that no number reaches from one into the next. */
function read(p: Passage): Amount[] {
  const amounts: Amount[] = [];
  for (let from = 0; from < p.length; from = Math.max(p.to(from), from + 1)) {
    const sentence = { from, to: Math.max(p.to(from), from + 1) };
    if (!mayCount(p, sentence)) continue;
    const span = p.span(sentence);
    const words = p.text.slice(span.start, span.end);
    for (const quantity of quantitiesIn(words))
      if (quantity.role === 'count') amounts.push(placed(p, quantity, span.start, from));
  }
  return amounts;
}

/** The quantity with its offsets in the whole text and the tokens that it covers. */
function placed(p: Passage, quantity: Quantity, offset: number, floor: number): Amount {
  const start = quantity.start + offset;
  const numberStart = quantity.numberStart + offset;
  const end = quantity.end + offset;
  const from = tokenAt(p, start, floor);
  return {
    ...quantity,
    ...{ start, end, numberStart, numberEnd: quantity.numberEnd + offset },
    ...{ from, number: tokenAt(p, numberStart, from), to: tokenAt(p, end - 1, from) + 1 },
  };
}

/** The token that holds the offset. */
function tokenAt(p: Passage, offset: number, floor: number): number {
  let [low, high] = [floor, p.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((p.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
