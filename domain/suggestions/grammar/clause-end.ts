import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import { occasionEnd } from './adjuncts';
import { hasFinite, isBe, isComma, isDash, isFiniteVerb } from './grammar';
import { resumesMain } from './main-clause';
import { beginsNounPhrase } from './noun-phrase';

/** Where the clause of the cue stands; it says at which marks the content may end before the sentence does. */
export type Setting = {
  /** "Smith, who said X, left": content ends where the main clause goes on. */
  relative: boolean;
  /** "When Smith said X, Jones left". */
  subordinate: boolean;
  /** Form of the cue, VERB_PAST or VERB_PRESENT: a second cue of the same form after "and" has the same subject. */
  tense: number;
  /** Content of the frames n, p, f, a, s is a phrase: a new clause ends it. */
  phrase: boolean;
  /** The cue stands in an insertion between dashes or brackets. */
  inserted: boolean;
};

/** A main clause, with nothing around it. */
export const PLAIN_SETTING: Setting = {
  relative: false,
  subordinate: false,
  tense: 0,
  phrase: false,
  inserted: false,
};

/** Nothing is read further than this many tokens from a cue. */
const FARTHEST = 400;

/** End of the content that begins at `from`: the end of its sentence, or an earlier break. Trailing marks are dropped. */
export function clauseEnd(p: Passage, from: number, setting: Setting): number {
  let limit = Math.min(p.to(from), from + FARTHEST);
  let at = from;
  while (at < limit) {
    const quote = p.opens(at) ? p.quoteOf(at) : undefined;
    if (quote !== undefined && quote.end > at) {
      at = Math.min(quote.end, from + FARTHEST);
      limit = Math.max(limit, Math.min(p.to(at - 1), from + FARTHEST));
      continue;
    }
    const parenthesis = at === from + 1 && p.lower(from) === 'that';
    if (at > from && !parenthesis && (isBreak(p, at, limit, setting) || goesBack(p, from, at, setting)))
      break;
    at += 1;
  }
  return trimEnd(p, from, at);
}

const LINKS = new Set(['and', 'but', 'then']);

/** The subject of the cue goes on, with or without a comma. */
function goesBack(p: Passage, from: number, at: number, { tense }: Setting): boolean {
  const link = isComma(p, at) ? at + 1 : at;
  return LINKS.has(p.lower(link)) && resumesMain(p, from, link, tense === is.VERB_PAST);
}

export function trimEnd(p: Passage, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && !p.closes(end - 1) && !p.isQuoted(end - 1) && isTrailing(p, end - 1)) end -= 1;
  return end;
}

const isTrailing = (p: Passage, at: number) =>
  p.has(at, is.SENTENCE_END) || /^[,;:—–-]+$/.test(p.word(at).text);

function isBreak(p: Passage, at: number, limit: number, setting: Setting): boolean {
  if (isComma(p, at)) return breaksAtComma(p, at, limit, setting);
  const { lower, text } = p.word(at);
  if (p.closes(at - 1) && isComma(p, at - 2) && breaksAtComma(p, at - 1, limit, setting)) return true;
  if (setting.inserted && (isDash(p, at) || text === ')')) return true;
  if (setting.phrase && text === ';') return true;
  if (isDash(p, at) && isResumption(p, at + 1)) return true;
  if (text === ';' || isDash(p, at))
    return !p.has(at + 1, is.CONJUNCTION) && clauseWithCue(p, at + 1, limit, text === ';' ? 1 : 2);
  if (lower === 'when' && p.lower(at + 1) === 'asked') return true;
  if (lower === 'and' || lower === 'but' || lower === 'then')
    return secondCue(p, at, setting) || clauseOfOther(p, at, limit);
  if (setting.phrase && LINKS.has(lower) && p.has(at + 1, is.MODAL | is.AUXILIARY)) return true;
  if (setting.phrase && (isDay(p, at) || isPastTime(p, at) || text === ':')) return true;
  if (setting.phrase && (lower === 'in' || lower === 'at') && endsWithOccasion(p, at, limit)) return true;
  if (setting.phrase && !setting.subordinate)
    return (
      ['after', 'when', 'while', 'because', 'although', 'though', 'before', 'if'].includes(lower) &&
      hasFinite(p, at + 1, Math.min(limit, at + 10))
    );
  return false;
}

/** "announced his resignation Friday": the day belongs to the cue. "on Friday" may belong to either. */
function isDay(p: Passage, at: number): boolean {
  const day = /day$/.test(p.lower(at)) && p.has(at, is.DAY_OR_MONTH) && p.has(at, is.CAPITAL);
  return day && p.has(at - 1, is.LOWERCASE) && !p.has(at - 1, is.PREPOSITION | is.DETERMINER | is.TIME_WORD);
}

/** "announced the plan in March", "denied the charge last week": when it was said, no part of what was said. */
function isPastTime(p: Passage, at: number): boolean {
  const { lower } = p.word(at);
  if (lower === 'yesterday' || (lower === 'last' && p.has(at + 1, is.TIME_WORD | is.DAY_OR_MONTH)))
    return true;
  return (lower === 'in' || lower === 'on') && p.has(at + 1, is.DAY_OR_MONTH) && p.has(at + 1, is.CAPITAL);
}

/** "said he was sorry and promised to pay": the second verb belongs to the source, not to the content. */
function secondCue(p: Passage, and: number, { tense }: Setting): boolean {
  let at = and + 1;
  while (p.has(at, is.ADVERB) && at < and + 3) at += 1;
  const { cue, bits } = p.word(at);
  const least = p.lower(at + 1) === 'that' || (tense !== is.VERB_PAST && p.lower(at + 1) === 'to') ? 1 : 2;
  return cue !== null && cue.strength >= least && (bits & tense) !== 0 && !p.isQuoted(at);
}

/** "and Jones said", "but the ministry insisted" without a comma before. */
function clauseOfOther(p: Passage, conjunction: number, limit: number): boolean {
  if (p.lower(conjunction) === 'then' || !beginsNounPhrase(p, conjunction + 1)) return false;
  return cueWithin(p, conjunction + 2, Math.min(limit, conjunction + 6), 3);
}

function breaksAtComma(p: Passage, comma: number, limit: number, setting: Setting): boolean {
  const next = comma + 1;
  const { cue, bits, lower } = p.word(next);
  if (cue !== null && bits & is.VERB_GERUND && (cue.strength >= 2 || /[nfa]/.test(cue.frames))) return true;
  if (cue !== null && bits & is.VERB_GERUND && p.lower(next + 1) === 'that') return true;
  if (lower === 'adding' || lower === 'and' ? secondCue(p, next, setting) : false) return true;
  if (setting.relative && (isFiniteVerb(p, next) || (bits & is.ADVERB && isFiniteVerb(p, next + 1))))
    return true;
  if (setting.subordinate) return opensMainClause(p, next, limit);
  if (lower === 'citing' || isInvertedEnd(p, next, limit)) return true;
  if (isResumption(p, next) || isRelayedNoun(p, next, limit)) return true;
  if (endsWithOccasion(p, next, limit)) return true;
  if (lower === 'when' && p.lower(next + 1) === 'asked') return true;
  if (beginsNounPhrase(p, next) && clauseWithPastCue(p, next, limit)) return true;
  if (CONTRAST.has(lower) && clauseWithCue(p, next + 1, limit, CONCESSIVE.has(lower) ? 1 : 2)) return true;
  if (CONTRAST.has(lower) && (speechAhead(p, next, limit) || answersIt(p, next, limit))) return true;
  return setting.phrase && breaksPhrase(p, next, limit);
}

const CONCESSIVE = new Set(['but', 'although', 'though', 'while', 'whereas']);
const CONTRAST = new Set([
  'but',
  'and',
  'while',
  'although',
  'though',
  'as',
  'yet',
  'whereas',
  'however',
  'or',
  'so',
]);

/** ", though they cautioned that …": another statement, not the rest of this one. */
export function turnsAway(p: Passage, next: number, limit: number): boolean {
  if (!CONTRAST.has(p.lower(next))) return false;
  const { cue, bits } = p.word(next + 1);
  const goesOn = cue !== null && cue.strength >= 2 && (bits & (is.VERB_PAST | is.VERB_PRESENT)) !== 0;
  return goesOn || clauseWithCue(p, next + 1, limit, 2);
}

function breaksPhrase(p: Passage, next: number, limit: number): boolean {
  if (p.has(next, is.VERB_GERUND) || ['in', 'amid', 'despite', 'after', 'following'].includes(p.lower(next)))
    return true;
  if (p.has(next, is.SUBORDINATOR) || ['and', 'but'].includes(p.lower(next)))
    return hasFinite(p, next + 1, Math.min(limit, next + 8));
  return false;
}

/** After a sentence that began with "When …,": a noun phrase with a verb of its own. */
function opensMainClause(p: Passage, next: number, limit: number): boolean {
  if (!beginsNounPhrase(p, next) || p.has(next, is.WH | is.CONJUNCTION)) return false;
  return hasFinite(p, next + 1, Math.min(limit, next + 14));
}

const RESUMPTIONS = new Set([
  'claim',
  'charge',
  'allegation',
  'suggestion',
  'accusation',
  'figure',
  'comment',
  'remark',
  'statement',
  'assertion',
  'view',
  'reference',
  'warning',
  'move',
  'position',
  'step',
  'sign',
]);

/** ", a claim that …", ", a reference to …", ", the third such move". */
export function isResumption(p: Passage, at: number): boolean {
  if (!p.has(at, is.DETERMINER)) return false;
  if (RESUMPTIONS.has(p.lower(at + 1)) || RESUMPTIONS.has(p.lower(at + 2))) return true;
  return p.lower(at) === 'the' && p.lower(at + 2) === 'such';
}

/** ", a step that aid groups say could save lives". */
function isRelayedNoun(p: Passage, at: number, limit: number): boolean {
  if (!['a', 'an'].includes(p.lower(at))) return false;
  for (let here = at + 2; here < at + 6; here += 1) {
    if (p.lower(here) === 'that' || p.lower(here) === 'which')
      return cueWithin(p, here + 2, Math.min(limit, here + 7), 2);
  }
  return false;
}

/** ", in a statement on Monday." at the end of the sentence. */
function endsWithOccasion(p: Passage, at: number, limit: number): boolean {
  const end = occasionEnd(p, at, limit);
  return end > at && (end >= limit || p.has(end, is.SENTENCE_END));
}

/** "…, said Lee.": the words before belong to Lee. */
function isInvertedEnd(p: Passage, at: number, limit: number): boolean {
  const { cue, bits } = p.word(at);
  if (cue?.strength !== 3 || !(bits & (is.VERB_PAST | is.VERB_PRESENT | is.VERB_BASE))) return false;
  return beginsNounPhrase(p, at + 1) && limit - at <= 12 && !p.has(at + 1, is.TIME_WORD);
}

/** A clause with a sure cue and a subject of its own begins near `from`. */
function clauseWithCue(p: Passage, from: number, limit: number, strength = 2): boolean {
  return cueWithin(p, from + 1, Math.min(limit, from + 9), strength);
}

/** ", but a palace source sniffed: ‘…’". */
function speechAhead(p: Passage, from: number, limit: number): boolean {
  for (let at = from + 2; at < Math.min(limit, from + 9); at += 1) {
    if (isComma(p, at)) return false;
    if (p.word(at).text === ':') return p.opens(at + 1);
  }
  return false;
}

const ANSWERS = new Set(
  'agreed disagreed agrees disagrees refused declined objected objects demurred complied obliged'.split(' '),
);

/** ", and the council agreed": somebody’s answer, and no more of what was said. */
function answersIt(p: Passage, from: number, limit: number): boolean {
  for (let at = from + 2; at < Math.min(limit, from + 8); at += 1) {
    if (isComma(p, at) || p.isQuoted(at)) return false;
    if (ANSWERS.has(p.lower(at))) return at + 1 >= limit || p.has(at + 1, is.PUNCTUATION);
  }
  return false;
}

/** ", the minister said": a new speaker without a conjunction. */
function clauseWithPastCue(p: Passage, from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + 7); at += 1) {
    if (p.isQuoted(at) || p.has(at, is.PUNCTUATION | is.WH | is.SUBORDINATOR)) return false;
    const { cue, bits } = p.word(at);
    if (cue !== null && cue.strength === 3 && bits & is.VERB_PAST)
      return !isComma(p, at + 1) && !p.has(at + 1, is.SENTENCE_END);
  }
  return false;
}

/** "and he was told that …" */
const HEARD = new Set(['told', 'asked', 'informed', 'assured', 'warned', 'reminded']);

function cueWithin(p: Passage, from: number, to: number, strength: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isComma(p, at) && at > from + 3) return false;
    const { cue, bits } = p.word(at);
    if (p.isQuoted(at) || cue === null || cue.strength < strength) continue;
    if (HEARD.has(p.lower(at)) && isBe(p, at - 1)) return true;
    if (bits & (is.VERB_PAST | is.VERB_PRESENT | is.VERB_BASE) && isFiniteVerb(p, at)) return true;
  }
  return false;
}
