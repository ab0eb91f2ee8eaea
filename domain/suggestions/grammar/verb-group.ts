import { occasions } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import { beforeAdverbs, isBe, isFiniteVerb, isHave, isNounPlace, isPluralSubject } from './grammar';

export type VerbUse = 'finite' | 'gerund' | 'infinitive' | 'passive' | 'participle';

/** A cue verb with its auxiliaries and adverbs: [from, at]; "has not yet said". */
export type VerbGroup = { at: number; from: number; use: VerbUse; negated: boolean };

const GROUP = is.AUXILIARY | is.MODAL | is.ADVERB | is.NEGATION;
const NO_PART = is.SUBJECT_PRONOUN | is.DETERMINER | is.PREPOSITION | is.SUBORDINATOR;

/** The verb group of the cue at `at`, or null where the word is a noun or an adjective. */
export function verbGroupAt(p: Passage, at: number): VerbGroup | null {
  const from = groupStart(p, at);
  const use = useOf(p, at, from);
  if (use === null) return null;
  return { at, from, use, negated: isNegated(p, from, at) };
}

/** First token of the auxiliaries and adverbs before a verb. */
export function groupStart(p: Passage, at: number): number {
  const floor = Math.max(p.from(at), at - 7);
  let from = at;
  while (from > floor && isGroupWord(p, from - 1)) from -= 1;
  if (from > floor && p.lower(from - 1) === 'to' && p.has(from, is.VERB_BASE | is.ADVERB | is.AUXILIARY))
    from -= 1;
  return from;
}

function isGroupWord(p: Passage, at: number): boolean {
  if (p.lower(at) === 'since') return isHave(p, at - 1);
  if (p.isQuoted(at) || !p.has(at, GROUP)) return false;
  const { lower, bits } = p.word(at);
  if (lower === 'no' || (lower === 'long' && !isHave(p, at - 1)) || bits & is.CONTRACTED_SUBJECT)
    return false;
  return (bits & NO_PART) === 0;
}

function isNegated(p: Passage, from: number, at: number): boolean {
  for (let here = from; here < at; here += 1) if (p.has(here, is.NEGATION)) return true;
  return ['nobody', 'none', 'neither', 'nothing'].includes(p.lower(from - 1));
}

function useOf(p: Passage, at: number, from: number): VerbUse | null {
  let [be, have, helped, infinitive] = [false, false, false, false];
  for (let here = from; here < at; here += 1) {
    const { lower, bits } = p.word(here);
    be ||= isBe(p, here);
    have ||= isHave(p, here);
    infinitive ||= lower === 'to';
    helped ||= (bits & (is.MODAL | is.AUXILIARY)) !== 0;
  }
  const bits = p.word(at).bits;
  const contracted = p.has(from - 1, is.CONTRACTED_SUBJECT);
  if (bits & is.VERB_GERUND) return be || contracted ? 'finite' : gerundUse(p, at);
  if (be) return bits & is.VERB_PARTICIPLE ? 'passive' : null;
  if (infinitive) return bits & is.VERB_BASE || have ? 'infinitive' : null;
  if (helped || contracted) return 'finite';
  return plainUse(p, at, from);
}

/** "people showing signs" says who the people are; "Lee left, showing that …" reports. */
function gerundUse(p: Passage, at: number): VerbUse | null {
  const plain = p.word(at).cue?.strength === 1 && p.lower(at + 1) !== 'that' && !p.opens(at + 1);
  if (plain && p.has(at - 1, is.LOWERCASE) && !p.has(at - 1, is.ADVERB | is.CONJUNCTION | is.PREPOSITION))
    return null;
  return isNounPlace(p, at) && !p.has(at - 1, is.PREPOSITION) ? null : 'gerund';
}

/** A form without auxiliaries: past, present or base; each may be a noun or a participle as well. */
function plainUse(p: Passage, at: number, from: number): VerbUse | null {
  const { bits, noun } = p.word(at);
  if (bits & is.ALL_CAPITALS) return null;
  if (isNounPlace(p, from) && !(bits & is.VERB_PAST && p.has(from - 1, is.PREPOSITION))) return null;
  if (bits & is.CAPITAL && at !== p.from(at) && p.kind !== 'headline') return null;
  if (bits & is.VERB_PAST) return pastUse(p, at);
  const before = beforeAdverbs(p, from - 1);
  if (noun !== '' && p.has(p.from(at), is.PREPOSITION) && isFronted(p, at)) return null;
  const pronoun = p.has(before, is.SUBJECT_PRONOUN);
  const mayBeNoun = noun !== '' || p.word(at).cue?.strength === 1;
  if (isFiniteVerb(p, at + 1) && !pronoun && mayBeNoun) return null;
  if (bits & is.VERB_PRESENT) return p.lower(before) === 'to' ? null : presentUse(p, at, before, noun !== '');
  if (!(bits & is.VERB_BASE) || looksNoun(p, at) || hasArticle(p, at)) return null;
  return isPluralSubject(p, from - 1) || mayInvert(p, at, before) ? 'finite' : null;
}

/** "Despite Scientology requests to remove it, …": behind the preposition that opens the sentence, before any comma, a noun. */
function isFronted(p: Passage, at: number): boolean {
  for (let here = p.from(at) + 1; here < at; here += 1)
    if (
      p.has(here, is.PUNCTUATION | is.SUBJECT_PRONOUN | is.TIME_WORD | is.DAY_OR_MONTH) ||
      here > p.from(at) + 5
    )
      return false;
  return ['despite', 'amid', 'after', 'following', 'with', 'on', 'under', 'against'].includes(
    p.lower(p.from(at)),
  );
}

/** "when asked if", "once told that": the one who is asked is not named here, and nobody asks. */
const REDUCED = new Set(['asked', 'told', 'pressed', 'questioned', 'reminded', 'informed', 'advised']);

/** "for alleged offences", "in suspected cases". */
const OFTEN_ADJECTIVES = new Set(
  'alleged suspected reported expected feared proposed planned confirmed claimed projected estimated perceived intended stated imagined'.split(
    ' ',
  ),
);

/** "Mr. Day, asked about the report, called it …": right behind the first comma, with no verb before. */
function isInserted(p: Passage, at: number): boolean {
  if (p.word(at - 1).text !== ',') return false;
  for (let here = p.from(at); here < at - 1; here += 1)
    if (p.has(here, is.PUNCTUATION) || isFiniteVerb(p, here)) return false;
  return true;
}

function pastUse(p: Passage, at: number): VerbUse | null {
  if (REDUCED.has(p.lower(at)) && (p.has(at - 1, is.SUBORDINATOR) || isInserted(p, at))) return null;
  if (OFTEN_ADJECTIVES.has(p.lower(at)) && p.has(at - 1, is.PREPOSITION)) return null;
  if (p.lower(beforeAdverbs(p, at - 1)) === 'as' && p.has(at, is.VERB_PARTICIPLE)) return null;
  if (at === p.from(at) && p.has(at, is.CAPITAL) && p.lower(at) !== 'said') return null;
  if (HELD.has(p.lower(at)) && p.lower(at + 1) === 'to' && p.lower(at + 2) === 'be') return 'participle';
  if (p.lower(at + 1) === 'by' && p.has(at, is.VERB_PARTICIPLE) && !['written', 'said'].includes(p.lower(at)))
    return 'participle';
  if (
    p.word(at).cue?.frames.includes('a') &&
    p.lower(at + 1) === 'as' &&
    p.has(at, is.VERB_PARTICIPLE) &&
    !p.has(at - 1, is.CAPITAL | is.SUBJECT_PRONOUN | is.CONJUNCTION)
  )
    return 'participle';
  if (occasions.has(p.lower(at + 2)) && p.lower(at + 1) === 'by') return 'finite';
  if (p.lower(at) === 'said' && ['to', 'by'].includes(p.lower(at + 1)) && !p.has(at - 1, is.PUNCTUATION))
    return 'participle';
  if (p.has(at, is.VERB_PARTICIPLE) && !p.has(at, is.VERB_PAST)) return null;
  return 'finite';
}

const HELD = new Set([
  'thought',
  'believed',
  'known',
  'understood',
  'said',
  'reported',
  'rumoured',
  'rumored',
  'alleged',
]);

/** “…,” say residents; and subjects that do not look plural: "the police union say". */
function mayInvert(p: Passage, at: number, before: number): boolean {
  const { cue, noun } = p.word(at);
  if (cue === null || cue.strength < 3 || noun !== '') return false;
  if (p.has(before, is.PUNCTUATION)) return p.closes(before) || p.word(before).text === ',';
  return (
    cue.base === 'say' &&
    !p.has(before, is.PREPOSITION | is.DETERMINER | is.CONJUNCTION | is.OBJECT_PRONOUN | is.VERB_ANY | is.WH)
  );
}

const NOUN_FOLLOWERS = new Set(['of', 'by', 'from', 'against', 'were', 'are', 'is', 'was', 'in']);

function looksNoun(p: Passage, at: number): boolean {
  return p.word(at).noun !== '' && NOUN_FOLLOWERS.has(p.lower(at + 1));
}

/** "a police report": one thing, so that what follows it is no plural verb. */
function hasArticle(p: Passage, at: number): boolean {
  for (let here = at - 1; here > at - 4; here -= 1) {
    if (['a', 'an'].includes(p.lower(here))) return p.word(at).noun !== '';
    if (p.has(here, is.PUNCTUATION | is.PREPOSITION | is.CONJUNCTION)) return false;
  }
  return false;
}

/** ", claims florist.": a short phrase and the sentence’s end. */
function endsSoon(p: Passage, at: number): boolean {
  if (p.kind === 'headline') return true;
  const left = p.to(at) - at;
  return left >= 2 && left <= 6 && !p.has(at + 1, is.PUNCTUATION | is.PREPOSITION);
}

/** Forms in -s that are nouns as often as verbs. */
const OFTEN_NOUNS = new Set(
  'states notes remarks comments texts posts shows orders views answers questions requests calls judges rules aims offers attacks projects recalls figures charges points tests advances emails tweets letters'.split(
    ' ',
  ),
);

/** "blasted recent Republican claims": a verb stands before in the same clause, so that the word is its object. */
function followsVerb(p: Passage, at: number): boolean {
  for (let here = at; here > Math.max(p.from(at), at - 8); here -= 1) {
    if (p.has(here, is.PUNCTUATION | is.CONJUNCTION | is.WH | is.SUBORDINATOR | is.PREPOSITION)) return false;
    if (p.has(here, is.VERB_GERUND) && p.has(here, is.LOWERCASE)) return true;
    if (isFiniteVerb(p, here)) return p.word(here).cue === null || p.has(here + 1, is.LOWERCASE);
  }
  return false;
}

function presentUse(p: Passage, at: number, before: number, ambiguous: boolean): VerbUse | null {
  if ((ambiguous || OFTEN_NOUNS.has(p.lower(at))) && followsVerb(p, before)) return null;
  if (!ambiguous) return 'finite';
  if (looksNoun(p, at)) return null;
  const { bits, lower } = p.word(before);
  if (bits & (is.CAPITAL | is.SUBJECT_PRONOUN) || ['who', 'which', 'that'].includes(lower)) return 'finite';
  if (bits & (is.PUNCTUATION | is.CONJUNCTION))
    return p.closes(before) || bits & is.CONJUNCTION || endsSoon(p, at) ? 'finite' : null;
  return /s$/.test(lower) ? null : 'finite';
}
