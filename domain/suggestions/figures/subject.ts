import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import { isPeople } from './measure-words';

/** What is counted, in the text’s words, and the token after it. */
export type Counted = { words: string; to: number };

/** Words of fate stand for people: "12 dead". */
const FATES =
  /^(dead|killed|injured|wounded|hurt|missing|deaths?|fatalit(y|ies)|casualt(y|ies)|injur(y|ies)|arrest(s|ed)|bodies|lives|homeless|redundant|unaccounted|displaced)$/i;

/** The noun phrase behind a number: "of their soldiers", "Russian soldiers", "women"; '' where none stands. */
export function subjectAfter(p: Passage, at: number, limit: number): Counted {
  let from = at;
  if (p.lower(from) === 'of') from += 1;
  if (/^(them|whom|which)$/.test(p.lower(from))) from += 1;
  while (from < limit && p.has(from, is.DETERMINER | is.POSSESSIVE) && p.lower(from) !== 'more') from += 1;
  while (/^(more|other|further|additional)$/.test(p.lower(from)) && from < limit) from += 1;
  let end = from;
  if (FATES.test(p.lower(from)) && !isNounWord(p, from + 1, false)) return { words: 'people', to: at };
  // "children miss school": a word for people ends what is counted.
  while (end < limit && end < from + 5 && isNounWord(p, end, end === from) && !isPeople(p.lower(end - 1)))
    end += 1;
  if (end === from) return { words: '', to: at };
  const words = p.said({ from, to: end });
  return FATES.test(words) ? { words: 'people', to: at } : { words, to: end };
}

const NO_NOUNS = new Set([
  'last',
  'next',
  'per',
  'more',
  'ago',
  'each',
  'due',
  'old',
  'or',
  'so',
  'later',
  'earlier',
]);

function isNounWord(p: Passage, at: number, first: boolean): boolean {
  if (NO_NOUNS.has(p.lower(at)) || p.has(at, NEVER_NOUN)) return false;
  if (FATES.test(p.lower(at)) && !first) return false;
  if (p.has(at, is.VERB_PAST | is.VERB_PARTICIPLE | is.VERB_GERUND | is.ADVERB))
    return (
      first && p.has(at, is.VERB_PARTICIPLE) && p.has(at + 1, is.LOWERCASE) && !p.has(at + 1, is.PREPOSITION)
    );
  return first || !p.has(at, is.VERB_PRESENT) || /[^s]s$/.test(p.lower(at));
}

const NEVER_NOUN =
  is.PUNCTUATION |
  is.AUXILIARY |
  is.MODAL |
  is.PREPOSITION |
  is.SUBORDINATOR |
  is.WH |
  is.CONJUNCTION |
  is.DETERMINER |
  is.SUBJECT_PRONOUN;
