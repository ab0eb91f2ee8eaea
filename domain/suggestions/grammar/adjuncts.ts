import { occasions } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import { isComma, isDash, isFiniteVerb, isPossessor, skipTime } from './grammar';

const OCCASION_PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'during',
  'to',
  'from',
  'via',
  'through',
  'after',
  'before',
  'with',
  'by',
  'through',
]);

/** Skips what stands between a cue and its content: times, adverbs, "in a statement", "to reporters". */
export function skipAdjuncts(p: Passage, from: number, limit: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const timed = skipTime(p, at, limit);
    const next = occasionEnd(p, timed, limit);
    if (next === at) break;
    at = next;
  }
  return parenthesisEnd(p, at, limit);
}

/** ", however," and ", in a statement," between cue and clause; only where "that" or a quotation goes on. */
function parenthesisEnd(p: Passage, at: number, limit: number): number {
  const closes = closerOf(p, at);
  if (closes === null) return at;
  for (let end = at + 1; end < limit && end < at + 24; end += 1) {
    if (p.isQuoted(end) || p.has(end, is.SENTENCE_END)) return at;
    if (!closes(end)) continue;
    return p.lower(end + 1) === 'that' || p.opens(end + 1) ? end + 1 : at;
  }
  return at;
}

/** What ends an insertion that begins with this mark: "claimed – falsely – that", "wrote (in capitals) that". */
function closerOf(p: Passage, at: number): ((end: number) => boolean) | null {
  if (isComma(p, at)) return (end) => isComma(p, end);
  if (isDash(p, at)) return (end) => isDash(p, end);
  return p.word(at).text === '(' ? (end) => p.word(end).text === ')' : null;
}

/** End of a phrase such as "in an interview with the BBC" that begins at `from`; `from` itself if none does. */
export function occasionEnd(p: Passage, from: number, limit: number): number {
  if (!OCCASION_PREPOSITIONS.has(p.lower(from))) return from;
  for (let at = from + 1; at < limit && at < from + 9; at += 1) {
    if (stopsPhrase(p, at)) return from;
    if (p.lower(from) === 'to' && at === from + 1 && p.has(at, is.LOWERCASE) && !AUDIENCES.has(p.lower(at)))
      return from;
    if (occasions.has(p.lower(at)) && !isPossessor(p, at + 1) && !occasions.has(p.lower(at + 1)))
      return tailEnd(p, at + 1, limit);
  }
  return from;
}

/** Words after "to" that are listeners, not the verb of an infinitive. */
const AUDIENCES = new Set(['reporters', 'parliament', 'congress', 'journalists']);

/** "with the BBC", "on Monday", "to the court" after the occasion. */
function tailEnd(p: Passage, from: number, limit: number): number {
  const timed = carriedEnd(p, skipTime(p, from, limit), limit);
  if (!['with', 'to', 'at', 'on', 'from', 'by', 'of', 'for', 'in', 'before'].includes(p.lower(timed)))
    return timed;
  let at = timed + 1;
  while (at < limit && at < timed + 7 && !stopsPhrase(p, at)) at += 1;
  const stopped =
    p.lower(at) === 'that' ||
    p.opens(at) ||
    isComma(p, at) ||
    p.word(at).text === ':' ||
    at >= limit ||
    p.has(at, is.SENTENCE_END);
  if (stopped) return skipTime(p, at, limit);
  const named = capitalsEnd(p, timed + 1, limit);
  return named > timed + 1 ? skipTime(p, named, limit) : timed;
}

/** "a statement carried by the Tarn Agency": who passed the occasion on. */
function carriedEnd(p: Passage, at: number, limit: number): number {
  if (p.lower(at + 1) !== 'by' || !p.has(at, is.VERB_PARTICIPLE)) return at;
  const end = capitalsEnd(p, at + 2, limit);
  return end > at + 2 ? skipTime(p, end, limit) : at;
}

function stopsPhrase(p: Passage, at: number): boolean {
  if (p.isQuoted(at) || (p.has(at, is.PUNCTUATION) && !isPossessor(p, at))) return true;
  return (
    p.lower(at) === 'that' ||
    isFiniteVerb(p, at) ||
    (p.has(at, is.SUBJECT_PRONOUN) && !p.has(at, is.DETERMINER))
  );
}

function capitalsEnd(p: Passage, from: number, limit: number): number {
  let at = from;
  while (
    at < limit &&
    (p.has(at, is.CAPITAL) || isPossessor(p, at) || (at === from && p.has(at, is.DETERMINER)))
  )
    at += 1;
  return at;
}

const HEARERS = new Set([
  'parliament',
  'congress',
  'reporters',
  'viewers',
  'fans',
  'police',
  'television',
  'tv',
  'radio',
  'staff',
  'crowd',
  'jury',
  'court',
  'audience',
  'host',
  'agency',
  'newspaper',
  'conference',
  'committee',
  'hearing',
  'inquiry',
  'media',
  'press',
  'meeting',
  'rally',
  'public',
  'country',
  'nation',
  'people',
  'council',
  'panel',
  'station',
  'channel',
  'programme',
  'outlet',
  'magazine',
  'website',
  'broadcaster',
  'judge',
  'house',
  'family',
  'board',
  'investors',
  'gathering',
  'podcast',
]);

/** End of the person told: "him", "reporters", "the BBC’s Today programme". `from` itself if nobody stands there. */
export function hearerEnd(p: Passage, from: number, limit: number): number {
  if (p.has(from, is.PUNCTUATION | is.WH) || p.lower(from) === 'to' || p.lower(from) === 'that') return from;
  if (p.has(from, is.OBJECT_PRONOUN) && !p.has(from, is.POSSESSIVE))
    return p.lower(from) === 'her' &&
      !isFiniteVerb(p, from + 1) &&
      p.has(from + 1, is.LOWERCASE) &&
      !p.has(from + 1, is.SUBJECT_PRONOUN | is.DETERMINER | is.PREPOSITION)
      ? nounHearer(p, from + 1, limit)
      : from + 1;
  return nounHearer(p, from, limit);
}

function nounHearer(p: Passage, from: number, limit: number): number {
  let at = p.has(from, is.DETERMINER | is.POSSESSIVE | is.NUMBER) ? from + 1 : from;
  const named = capitalsEnd(p, at, limit);
  const isNamed = named > at;
  at = named;
  for (; at < limit && at < from + 9; at += 1) {
    const scare = p.opens(at) ? p.quoteOf(at) : undefined;
    if (scare !== undefined && scare.close >= 0 && scare.words <= 2 && at > from) return scare.end;
    if (stopsPhrase(p, at) || p.has(at, is.PREPOSITION | is.WH | is.CONJUNCTION | is.POSSESSIVE)) break;
    if (at > from && isNamed && p.has(at, is.DETERMINER | is.CAPITAL | is.NUMBER)) break;
    if (!isNamed && at > from + 1 && p.has(at, is.DETERMINER)) break;
    if (HEARERS.has(p.lower(at)) || (!isNamed && /[^s]s$/.test(p.lower(at)) && !p.has(at, is.ADVERB)))
      return conjoined(p, at + 1, limit);
  }
  return at;
}

function conjoined(p: Passage, at: number, limit: number): number {
  if (p.lower(at) !== 'and' && p.lower(at) !== 'at') return at;
  const next = at + 1;
  return next < limit && /s$/.test(p.lower(next)) && p.has(next, is.LOWERCASE) ? next + 1 : at;
}
