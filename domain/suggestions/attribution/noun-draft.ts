import type { Setting } from '../grammar/clause-end';
import { isComma, isFiniteVerb } from '../grammar/grammar';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';

export const CLAUSE: Setting = {
  relative: false,
  subordinate: false,
  tense: is.VERB_PAST,
  phrase: false,
  inserted: false,
};

export function isBareClause(p: Passage, at: number): boolean {
  return (
    p.has(at, is.SUBJECT_PRONOUN | is.CAPITAL | is.DETERMINER) &&
    !p.has(at, is.WH) &&
    (isFiniteVerb(p, at) || isFiniteVerb(p, at + 1) || isFiniteVerb(p, at + 2))
  );
}

/** A draft of a noun, an adjective or an impersonal phrase; null where the content is no more than a word. */
export function nounLikeDraft(
  p: Passage,
  form: Draft['form'],
  cue: Range,
  frame: string,
  source: Range | null,
  content: Range,
): Draft | null {
  if (content.to - content.from < 2 || isComma(p, content.from)) return null;
  let negated = false;
  for (let at = cue.from; at < cue.to; at += 1)
    negated ||= p.has(at, is.NEGATION) || p.lower(at) === 'unclear';
  return {
    passage: p,
    form,
    cue,
    frame,
    strength: form === 'noun' ? 2 : 1,
    negated,
    source: source === null ? [] : [source],
    content: [content],
    shared: false,
  };
}
