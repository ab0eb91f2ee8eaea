import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';

const BE = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "he's",
  "she's",
  "it's",
  "they're",
  "we're",
  "i'm",
  "you're",
]);
const HAVE = new Set([
  'has',
  'have',
  'had',
  'having',
  "hasn't",
  "haven't",
  "hadn't",
  "i've",
  "we've",
  "they've",
  "he'd",
  "she'd",
  "they'd",
]);
const NOT_FINITE = new Set(['be', 'been', 'being', 'having']);
const BEFORE_NOUN = is.DETERMINER | is.POSSESSIVE;

export const isBe = (p: Passage, at: number) => BE.has(p.lower(at));
export const isHave = (p: Passage, at: number) => HAVE.has(p.lower(at));
export const isComma = (p: Passage, at: number) => p.word(at).text === ',';
export const isDash = (p: Passage, at: number) => /^[—–]$|^--+$|^-$/.test(p.word(at).text);
export const isPossessor = (p: Passage, at: number) =>
  /^['’]s$/i.test(p.word(at).text) || (/^['’]$/.test(p.word(at).text) && !p.closes(at) && !p.opens(at));

/** The nearest word at or before `at` that is no adverb. */
export function beforeAdverbs(p: Passage, at: number): number {
  let here = at;
  while (here >= 0 && here > at - 4 && p.has(here, is.ADVERB) && !p.has(here, is.SUBJECT_PRONOUN)) here -= 1;
  return here;
}

/** True when a noun is due after the word before `at`: "his claim", "a report", "of demands". */
export function isNounPlace(p: Passage, at: number): boolean {
  const before = at - 1;
  if (p.has(before, BEFORE_NOUN) && !isPronounAlone(p, before)) return true;
  return (
    isPossessor(p, before) ||
    (p.has(before, is.PREPOSITION) && p.lower(before) !== 'to' && !p.has(at, is.VERB_GERUND))
  );
}

const ALONE = new Set([
  'that',
  'this',
  'those',
  'these',
  'all',
  'both',
  'some',
  'many',
  'most',
  'few',
  'several',
  'another',
  'each',
  'half',
  'no',
  'such',
  'either',
  'neither',
  'more',
]);

/** Words that are determiners before a noun and subjects before a verb: "many say". */
function isPronounAlone(p: Passage, at: number): boolean {
  return ALONE.has(p.lower(at));
}

/** True when a verb stands at `at` that carries a clause: "was", "would", "left". */
export function isFiniteVerb(p: Passage, at: number): boolean {
  const { bits, lower } = p.word(at);
  if (bits & is.CONTRACTED_SUBJECT) return true;
  if (bits & (is.AUXILIARY | is.MODAL))
    return !NOT_FINITE.has(lower) && !(bits & is.CAPITAL && lower === 'may');
  if (!(bits & is.LOWERCASE) || isNounPlace(p, at) || (lower === 'close' && p.lower(at + 1) === 'to'))
    return false;
  if (bits & is.VERB_PAST) return !isBe(p, beforeAdverbs(p, at - 1)) && !isReduced(p, at);
  if (bits & is.VERB_PRESENT && isPluralNoun(p, at)) return false;
  if (bits & is.VERB_PRESENT)
    return !p.has(at - 1, is.PUNCTUATION | is.CONJUNCTION) || p.has(at - 1, is.QUOTE_MARK);
  return (bits & is.VERB_BASE) !== 0 && !isBareNoun(p, at) && isPluralSubject(p, at - 1);
}

/** "the 1991 fall" is a noun, "to exceed" an infinitive. */
const isBareNoun = (p: Passage, at: number) =>
  p.lower(at - 1) === 'to' || (p.has(at - 1, is.NUMBER) && p.has(at - 2, BEFORE_NOUN));

const PLURAL_DETERMINERS = new Set([
  'those',
  'these',
  'some',
  'many',
  'most',
  'few',
  'several',
  'both',
  'all',
  'other',
  'such',
  'various',
]);

/** "those features", "three points", "to suggest designs": a form in -s that can be no verb where it stands. */
function isPluralNoun(p: Passage, at: number): boolean {
  if (p.has(at - 1, is.NUMBER) || (p.has(at - 1, is.NUMERIC) && p.lower(at - 1) !== 'one')) return true;
  if (PLURAL_DETERMINERS.has(p.lower(at - 1))) return true;
  return p.lower(at - 2) === 'to' && p.has(at - 1, is.VERB_BASE) && p.has(at - 1, is.LOWERCASE);
}

/** "the man accused of", "a figure cited by": a participle, not a past tense. */
function isReduced(p: Passage, at: number): boolean {
  const next = p.lower(at + 1);
  return p.has(at, is.VERB_PARTICIPLE) && (next === 'by' || (next === 'of' && !p.has(at - 1, is.CAPITAL)));
}

const PLURALS = new Set([
  'i',
  'you',
  'we',
  'they',
  'who',
  'people',
  'police',
  'many',
  'some',
  'most',
  'others',
  'both',
  'those',
  'these',
  'all',
  'which',
  'that',
  'few',
  'men',
  'women',
  'children',
  'several',
  'us',
  'media',
  'critics',
  'majority',
  'data',
  'data',
]);

/** "Workers who backed the union", "whales in the Pacific": plural by the noun before the first preposition or "who". */
function hasPluralHead(p: Passage, last: number): boolean {
  const floor = Math.max(p.from(last), last - 14);
  for (let at = last; at > floor; at -= 1) {
    if (p.isQuoted(at) || (p.has(at, is.PUNCTUATION) && !isPossessor(p, at))) return false;
    const links = p.has(at, is.PREPOSITION) || ['who', 'that'].includes(p.lower(at));
    if (!links) continue;
    const { lower, text } = p.word(at - 1);
    if (/[^s'’]s$/.test(lower) && text.length > 3 && !p.has(at - 1, is.AUXILIARY | is.CAPITAL)) {
      if (at - 1 === floor || !p.has(at - 2, is.PREPOSITION)) return true;
      continue;
    }
    if (PLURALS.has(lower) && !p.has(at - 1, is.WH)) return true;
    if (/s$/.test(lower) && at - 1 === floor) return true;
  }
  return false;
}

/** True when the word could end a subject of a plural verb: "officials", "they", "Smith and Jones". */
export function isPluralSubject(p: Passage, at: number): boolean {
  const here = beforeAdverbs(p, at);
  const { lower, text } = p.word(here);
  if (PLURALS.has(lower)) return true;
  if (/^\p{L}{2,}[^s'’]s$/u.test(text) && !p.has(here, is.AUXILIARY | is.VERB_ANY)) return true;
  if (/s$/.test(lower) && p.has(here, is.VERB_PRESENT) && !p.has(here, is.AUXILIARY)) return true;
  for (let back = here - 1; back > here - 5 && back >= 0; back -= 1) {
    if (p.lower(back) === 'and') return p.has(here, is.CAPITAL);
    if (!p.has(back, is.CAPITAL | is.DETERMINER)) break;
  }
  return hasPluralHead(p, here);
}

/** Does a finite verb stand in [from, to)? Quoted words do not count. */
export function hasFinite(p: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!p.isQuoted(at) && isFiniteVerb(p, at)) return true;
  return false;
}

/** Does a clause stand in [from, to), and not only a noun with its relative clause: "the plan that would cost millions"? */
export function hasClause(p: Passage, from: number, to: number): boolean {
  let relative = 0;
  for (let at = from; at < to; at += 1) {
    if (p.opens(at) && relative === 0 && isFiniteVerb(p, at + 1)) return true;
    if (p.isQuoted(at)) continue;
    if (RELATIVE.has(p.lower(at))) relative += 1;
    else if (isFiniteVerb(p, at)) {
      if (relative === 0) return true;
      relative -= 1;
      while (at + 1 < to && p.has(at + 1, is.AUXILIARY | is.MODAL | is.ADVERB)) at += 1;
    }
  }
  return false;
}

const RELATIVE = new Set(['that', 'which', 'who', 'whose', 'whom', 'where']);

/** Skips words of time and manner: "on Tuesday", "later", "Monday night". */
export function skipTime(p: Passage, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const next = timeEnd(p, at, limit);
    if (next === at) return at;
    at = next;
  }
}

const TIME_PREPOSITIONS = new Set([
  'on',
  'in',
  'at',
  'by',
  'late',
  'early',
  'last',
  'next',
  'this',
  'that',
  'over',
  'during',
  'since',
  'the',
  'earlier',
  'later',
  'back',
]);

function timeEnd(p: Passage, from: number, limit: number): number {
  let at = from;
  // "that day" is a time; in "said that on Monday" the clause has begun.
  if (p.lower(from) === 'that' && !isTime(p, from + 1)) return from;
  while (at < limit && at < from + 3 && TIME_PREPOSITIONS.has(p.lower(at))) at += 1;
  const first = at;
  while (at < limit && isTime(p, at)) at += 1;
  if (at > first) return at;
  return from < limit && isPlainAdverb(p, from) ? from + 1 : from;
}

export function isTime(p: Passage, at: number): boolean {
  // The minutes of a meeting are read; the minutes of an hour have a number.
  if (p.lower(at) === 'minutes' && p.lower(at - 1) === 'the') return false;
  if (p.has(at, is.DAY_OR_MONTH) && (p.has(at, is.CAPITAL) || !p.has(at, is.MODAL))) return true;
  return (
    (p.has(at, is.TIME_WORD) && (!p.has(at, is.CAPITAL) || !p.has(at - 1, is.TITLE))) ||
    (p.has(at, is.NUMBER) &&
      /^(19|20)\d\d$|^\d{1,2}$/.test(p.lower(at)) &&
      p.has(at - 1, is.DAY_OR_MONTH | is.PREPOSITION))
  );
}

const isPlainAdverb = (p: Passage, at: number) =>
  p.has(at, is.ADVERB) &&
  !p.has(at, is.SUBJECT_PRONOUN | is.DETERMINER | is.SUBORDINATOR | is.PREPOSITION) &&
  !LIMITS.has(p.lower(at));

/** Adverbs of what follows, not of the saying: "said only eight came". */
const LIMITS = new Set([
  'not',
  'only',
  'just',
  'even',
  'almost',
  'nearly',
  'never',
  'too',
  'very',
  'there',
  'here',
]);
