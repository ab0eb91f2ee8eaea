import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { isComma, isTime } from './grammar';
import { particlesEnd } from './particles';

const LEADING = is.CONJUNCTION | is.ADVERB;

/** A noun phrase without "But", "Later", "On Tuesday" before it and the time after it; null where nothing is left. */
export function withoutLead(p: Passage, { from, to }: Range): Range | null {
  let at = from;
  for (let steps = 0; steps < 6 && at < to; steps += 1) {
    const next = leadingEnd(p, at, to);
    if (next === at) break;
    at = next;
  }
  let end = withoutTime(p, at, to);
  while (
    end > at + 1 &&
    (p.has(end - 1, is.ADVERB) || p.lower(end - 1) === 'last' || isComma(p, end - 1)) &&
    p.has(end - 1, is.LOWERCASE | is.PUNCTUATION) &&
    !p.has(end - 1, is.SUBJECT_PRONOUN | is.DETERMINER)
  )
    end -= 1;
  return at >= to ? null : { from: at, to: end };
}

/** "Karsania on Friday" is Karsania. */
function withoutTime(p: Passage, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isTime(p, end - 1) && p.has(end - 1, is.DAY_OR_MONTH | is.TIME_WORD)) end -= 1;
  if (end === to) return to;
  return end > from + 1 &&
    (p.has(end - 1, is.PREPOSITION) || ['late', 'early', 'last'].includes(p.lower(end - 1)))
    ? end - 1
    : end;
}

const MONTHS_AND_NAMES = new Set(['jan', 'april', 'may', 'june', 'august']);

/** "Jan van den Heuvel", "June Hart": a month that a surname follows. */
const isFirstName = (p: Passage, at: number) =>
  MONTHS_AND_NAMES.has(p.lower(at)) &&
  !p.word(at).text.endsWith('.') &&
  p.has(particlesEnd(p, at + 1), is.CAPITAL) &&
  !p.has(at + 1, is.DETERMINER | is.TITLE | is.SUBJECT_PRONOUN | is.DAY_OR_MONTH);

function leadingEnd(p: Passage, at: number, to: number): number {
  if (p.opens(at) || p.has(at, is.PUNCTUATION)) return at + 1;
  if (isFirstName(p, at)) return at;
  if (p.has(at, LEADING) && !p.has(at, is.SUBJECT_PRONOUN | is.DETERMINER | is.NUMBER) && at + 1 < to)
    return at + 1;
  if (['that', 'as', 'when', 'while', 'after', 'because'].includes(p.lower(at)) && at + 1 < to) return at + 1;
  if (!p.has(at, is.PREPOSITION))
    return isTime(p, at) && p.has(at, is.DAY_OR_MONTH) && at + 1 < to ? at + 1 : at;
  let end = at + 1;
  while (end < to && (isTime(p, end) || p.has(end, is.DETERMINER | is.NUMBER))) end += 1;
  return end > at + 1 && end < to && isTime(p, end - 1) ? end : at;
}
