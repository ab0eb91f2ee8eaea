import { isAsked } from '../grammar/question';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';

const NOBODY = new Set(['nobody', 'no-one', 'none', 'neither', 'nor', 'no', 'few', 'hardly', 'nothing']);
/** Whoever says it: no person has. */
const ANYBODY = new Set(['anyone', 'anybody', 'whoever', 'any', 'someone', 'somebody']);
const SUPPOSES = new Set(['if', 'unless', 'whether', 'lest']);
/** What may be said one day, or ought to be, has not been said. */
const OPEN_MODALS = new Set(['may', 'might', 'could', 'should', 'must', 'shall', 'ought']);
/** Verbs of attitude: not to hold something is an attitude too, and is told as such. */
const ATTITUDES = new Set(
  'believe think suspect fear hope assume reckon expect know understand see feel accept agree want plan intend trust consider regard remember recall regret care mind rule find wish like imagine realise realize support back oppose welcome'.split(
    ' ',
  ),
);
/** Before "to say", "saying": it is not said. */
const WITHHOLDS =
  /^(declin|refus|fail|forg[eo]t|omit|neglect|avoid|hesitat|unable|unwilling|reluctan|hesitant|loath|yet$|without$|instead$|rather$|stopp?(s|ed|ing)?$|short$|shied$|resist|unprepared)/;
const ABLE = new Set(
  'able allowed free authorised authorized prepared ready willing going about position permitted keen minded'.split(
    ' ',
  ),
);
/** Verbs that say nothing when they are withheld, whatever follows: "declined to comment", "refused to discuss it". */
const SPEAKS =
  /^(say|comment|discuss|name|answer|disclose|elaborate|identify|speculate|reveal|explain|confirm|give|speak|talk|respond|provide|specify|detail|release|be|predict|estimate|tell|state|address|clarify|divulge|reply|describe|share|make|go)$/;

/**
 * True where the sentence tells that the words were not said, or supposes or asks whether they were: "nobody said",
 * "declined to say", "if Lee says", "has Lee said …?". No person asserts anything there.
 */
export function isUnsaid(draft: Draft): boolean {
  const { passage: p, form, cue, source } = draft;
  if (form === 'label' || form === 'quote-alone' || cue.to <= cue.from) return false;
  if (isAsked(p, cue.from) && !asks(draft)) return true;
  const [who] = source;
  if (who !== undefined && (isNobody(p, who) || isSupposed(p, who, form) || isFreeRelative(p, who)))
    return true;
  if (isTale(draft)) return true;
  if (form === 'according-to' || form === 'heard' || form === 'noun') return false;
  return isWithheld(draft) || isDenied(draft);
}

const baseOf = ({ passage: p, cue: { from, to } }: Draft) => {
  for (let at = to - 1; at >= from; at -= 1) {
    const { cue } = p.word(at);
    if (cue !== null) return cue.base;
  }
  return '';
};

/** "Lee asked: was it safe?" asks, and is told. */
const asks = (draft: Draft) => ['ask', 'wonder', 'question', 'inquire', 'enquire'].includes(baseOf(draft));

function isNobody(p: Passage, { from, to }: Range): boolean {
  const first = p.lower(from);
  if (NOBODY.has(first) || ANYBODY.has(first)) return !(first === 'no' && p.has(from + 1, is.NUMBER));
  if (first === 'not' || (p.lower(from - 1) === 'not' && p.has(from, is.DETERMINER | is.SUBJECT_PRONOUN)))
    return true;
  if (p.has(from, is.AUXILIARY | is.MODAL) && NOBODY.has(p.lower(from - 1))) return true;
  if (['nor', 'neither', 'none'].includes(p.lower(from - 1)) || isNotEven(p, from)) return true;
  if (isInvertedCondition(p, from)) return true;
  return isSecondOfNeither(p, from, to);
}

/** "Not even Dunn believes it." */
const isNotEven = (p: Passage, from: number) =>
  ['even', 'only'].includes(p.lower(from - 1)) && p.lower(from - 2) === 'not';

/** "Had Dunn said it was safe, …", "Should the council say so, …" */
function isInvertedCondition(p: Passage, from: number): boolean {
  const first = p.from(from);
  return from - first <= 1 && ['had', 'should', 'were'].includes(p.lower(first));
}

/** "Neither Rowe nor Dunn said": the subject may be read as Dunn alone. */
function isSecondOfNeither(p: Passage, from: number, to: number): boolean {
  let nor = false;
  for (let at = to - 1; at >= Math.max(p.from(from), from - 12); at -= 1) {
    if (p.has(at, is.SENTENCE_END) || p.isQuoted(at)) return false;
    if (p.lower(at) === 'nor') nor = true;
    if (p.lower(at) === 'neither') return nor;
  }
  return false;
}

/** The clause of the cue hangs on "if", "unless" or "whether". */
function isSupposed(p: Passage, { from }: Range, form: Draft['form']): boolean {
  if (form === 'verb-after') return false;
  let at = from - 1;
  while (at > from - 3 && p.has(at, is.ADVERB) && !SUPPOSES.has(p.lower(at))) at -= 1;
  return SUPPOSES.has(p.lower(from)) || (SUPPOSES.has(p.lower(at)) && at >= p.from(from));
}

/** "What he said next surprised everyone": the sentence is about the saying. */
const isFreeRelative = (p: Passage, { from }: Range) =>
  from - 1 === p.from(from) && ['what', 'whatever', 'how'].includes(p.lower(from - 1));

/** "tells the story of a boy", "told the truth": what is told is no assertion. */
function isTale(draft: Draft): boolean {
  const { passage: p, cue } = draft;
  const noun = p.has(cue.to, is.DETERMINER) ? cue.to + 1 : cue.to;
  return (
    baseOf(draft) === 'tell' &&
    /^(story|stories|tales?|truth|lies?|jokes?|time|difference)$/.test(p.lower(noun))
  );
}

/** "declined to say", "was not able to confirm", "left without saying". */
function isWithheld(draft: Draft): boolean {
  const { passage: p, cue } = draft;
  const before = beforeVerb(p, cue.from);
  const infinitive = p.lower(cue.from) === 'to';
  const gerund = p.has(cue.to - 1, is.VERB_GERUND) && !p.has(cue.from, is.AUXILIARY);
  if (infinitive || gerund) {
    const floor = Math.max(p.from(cue.from), before - 3);
    for (let at = before; at >= floor; at -= 1) {
      if (p.has(at, is.PUNCTUATION)) break;
      if (WITHHOLDS.test(p.lower(at))) return true;
      if (ABLE.has(p.lower(at)) && negatedBefore(p, at)) return true;
      if (!joins(p, at)) break;
    }
  }
  return isRefusal(draft);
}

/** "declined to comment", "would not agree to speak": the refusal itself is the cue. */
function isRefusal(draft: Draft): boolean {
  const { passage: p, cue, frame } = draft;
  if (frame !== 'i' || !/^(declin|refus|fail)/.test(p.lower(cue.to - 1))) return false;
  const from = draft.content[0]?.from ?? cue.to;
  let verb = p.lower(from) === 'to' ? from + 1 : from;
  while (p.has(verb, is.ADVERB)) verb += 1;
  return SPEAKS.test(p.lower(verb));
}

/** Over "confirm or" and "of" to the word that rules what follows: "refused to confirm or deny", "short of saying". */
const joins = (p: Passage, at: number) =>
  ['or', 'nor', 'and', 'of', 'than', 'to', 'from', 'in', 'a'].includes(p.lower(at)) ||
  p.word(at).cue !== null;

function beforeVerb(p: Passage, from: number): number {
  let at = from - 1;
  while (at > from - 3 && p.has(at, is.ADVERB) && !WITHHOLDS.test(p.lower(at))) at -= 1;
  return at;
}

function negatedBefore(p: Passage, at: number): boolean {
  for (let here = at - 1; here > at - 5; here -= 1) {
    if (p.has(here, is.PUNCTUATION)) return false;
    if (p.has(here, is.NEGATION)) return true;
  }
  return false;
}

/** "did not say", "has not confirmed", "may claim": a verb of saying, negated or only possible. */
function isDenied(draft: Draft): boolean {
  const { passage: p, cue, form, frame } = draft;
  if (form === 'adjective' || form === 'impersonal') return false;
  if (form === 'passive')
    return (
      draft.negated && /^(told|informed|warned|assured|asked|advised|reminded)$/.test(p.lower(cue.to - 1))
    );
  const speaks = draft.strength >= 2 && !ATTITUDES.has(baseOf(draft));
  if (draft.negated) return speaks && !isAct(frame);
  if (form === 'verb-after' || !'cqw'.includes(frame)) return false;
  return speaks && OPEN_MODALS.has(p.lower(cue.from));
}

/** "has not vowed to", "would not call it a sham": told as an act, with its negation. */
const isAct = (frame: string) => 'ioasgfxy'.includes(frame);
