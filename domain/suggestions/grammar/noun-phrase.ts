import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { isComma, isFiniteVerb, isTime } from './grammar';

/** A noun phrase reaches at most this many tokens. */
const FARTHEST = 60;
const STAYS = new Set(['of', 'for', 'from', 'at', 'with', 'and', 'the', 'de', 'al']);

/** The noun phrase after an inverted cue, with its apposition: said John Smith, the mayor. Null if none begins here. */
export function subjectAfter(p: Passage, from: number): Range | null {
  if (!beginsNounPhrase(p, from)) return null;
  const limit = Math.min(p.to(from), from + FARTHEST);
  let to = nounPhraseEnd(p, from, limit);
  if (isComma(p, to) && isNameOfRole(p, from, to, limit)) to = nounPhraseEnd(p, to + 1, limit);
  while (to < limit && isComma(p, to) && isApposition(p, to + 1, limit)) {
    to = nounPhraseEnd(p, to + 1, limit);
  }
  while (to > from + 1 && p.has(to - 1, is.PREPOSITION | is.DETERMINER) && p.has(to - 1, is.LOWERCASE))
    to -= 1;
  return { from, to };
}

/** "says its administrator, Kim Boateng.": a role, and the name of its holder up to a comma or the end. */
function isNameOfRole(p: Passage, from: number, comma: number, limit: number): boolean {
  if (!p.has(comma - 1, is.LOWERCASE) || !p.has(from, is.DETERMINER | is.POSSESSIVE | is.LOWERCASE))
    return false;
  let at = comma + 1;
  while (at < limit && p.has(at, is.CAPITAL) && !p.has(at, is.DETERMINER | is.DAY_OR_MONTH)) at += 1;
  return at >= comma + 3 && (at >= limit || isComma(p, at) || p.has(at, is.SENTENCE_END));
}

export function beginsNounPhrase(p: Passage, at: number): boolean {
  if (p.has(at, is.PUNCTUATION | is.AUXILIARY | is.MODAL | is.SUBORDINATOR | is.CONJUNCTION)) return false;
  if (p.has(at, is.DETERMINER | is.POSSESSIVE | is.SUBJECT_PRONOUN | is.CAPITAL | is.NUMBER)) return true;
  return (
    p.has(at, is.LOWERCASE) && !p.has(at, is.PREPOSITION | is.ADVERB | is.WH | is.TIME_WORD | is.VERB_GERUND)
  );
}

export function nounPhraseEnd(p: Passage, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const { bits, lower, text } = p.word(at);
    if (text === '(') {
      const close = bracketAfter(p, at, limit);
      if (close < 0) return at;
      at = close + 1;
      continue;
    }
    if (bits & is.PUNCTUATION && !/^['’]s?$/.test(text) && text !== '-' && text !== '/' && text !== '&')
      return at;
    if (bits & (is.SUBORDINATOR | is.WH | is.MODAL)) return at;
    if (bits & is.PREPOSITION && !STAYS.has(lower)) return at;
    if (at > from && isTime(p, at) && bits & is.DAY_OR_MONTH) return at;
    if (at > from && isFiniteVerb(p, at) && !(bits & is.CAPITAL)) return at;
    if (at > from && bits & is.ADVERB && !(bits & is.CAPITAL)) return at;
    if (
      at > from &&
      bits & is.VERB_GERUND &&
      bits & is.LOWERCASE &&
      !p.has(at - 1, is.DETERMINER | is.POSSESSIVE)
    )
      return at;
    at += 1;
  }
  return at;
}

function bracketAfter(p: Passage, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at < open + 12; at += 1) if (p.word(at).text === ')') return at;
  return -1;
}

/** Age, "a nurse", "who leads", "president of", "of Leeds" up to the end of the sentence or a comma. */
function isApposition(p: Passage, at: number, limit: number): boolean {
  if (at >= limit || p.opens(at) || isFiniteVerb(p, at)) return false;
  if (p.has(at, is.NUMBER)) return true;
  if (
    !p.has(at, is.DETERMINER | is.LOWERCASE) ||
    p.has(at, is.CONJUNCTION | is.VERB_GERUND | is.SUBORDINATOR | is.WH)
  )
    return false;
  if (p.has(at, is.SUBJECT_PRONOUN) && !p.has(at, is.DETERMINER)) return false;
  const end = nounPhraseEnd(p, at, limit);
  return end > at && !isFiniteVerb(p, end);
}
