import { clauseEnd, type Setting } from '../grammar/clause-end';
import {
  hasFinite,
  isBe,
  isComma,
  isFiniteVerb,
  isHave,
  isPluralSubject,
  isPossessor,
} from '../grammar/grammar';
import { nounPhraseEnd } from '../grammar/noun-phrase';
import { segmentStart, subjectBefore } from '../grammar/subject';
import { verbGroupAt } from '../grammar/verb-group';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';
import { impersonalDraft } from './impersonal';
import { CLAUSE, isBareClause, nounLikeDraft } from './noun-draft';

const PHRASE: Setting = { ...CLAUSE, phrase: true };

/** "his claim that …", "estimates by the ministry of …", "expressed hope that …", "is convinced that …", "it is unclear whether …". */
export function nounDrafts(p: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < p.length; at += 1) {
    if (p.isQuoted(at)) continue;
    const found = nounDraft(p, at) ?? adjectiveDraft(p, at) ?? impersonalDraft(p, at);
    if (found !== null) drafts.push(found);
  }
  return drafts;
}

type Link = { frame: 'c' | 'i' | 'p'; from: number };
const TOPIC = new Set(['of', 'about', 'for', 'against', 'over']);
const OPPOSES = /^oppos/;

/** "over fears it would fail": a clause without "that". */
const PERSONS = new Set(['it', 'he', 'she', 'they', 'we']);

function linkAt(p: Passage, at: number, frames: string): Link | null {
  const lower = p.lower(at);
  // "a report that pleased": the noun's own verb follows, not what it says.
  const relative = p.has(at + 1, is.VERB_PAST | is.AUXILIARY | is.MODAL) && isFiniteVerb(p, at + 1);
  if (lower === 'that' && frames.includes('c') && !relative) return { frame: 'c', from: at };
  if (lower === 'whether' && frames.includes('c')) return { frame: 'c', from: at };
  if (frames.includes('c') && isOpenClaim(p, at - 1) && PERSONS.has(lower) && isFiniteVerb(p, at + 1))
    return { frame: 'c', from: at };
  if (
    lower === 'to' &&
    frames.includes('i') &&
    p.has(at + 1, is.LOWERCASE) &&
    !p.has(at + 1, is.DETERMINER | is.POSSESSIVE)
  )
    return { frame: 'i', from: at };
  const towards = lower === 'to' && OPPOSES.test(p.lower(at - 1));
  return (TOPIC.has(lower) || towards) && frames.includes('p') ? { frame: 'p', from: at + 1 } : null;
}

/** The noun is (part of) the subject: no verb stands before it in its sentence. */
function isSubject(p: Passage, noun: number): boolean {
  return !hasFinite(p, Math.max(p.from(noun), noun - 20), noun) && noun - p.from(noun) < 20;
}

/** "a claim that engineers reject": the noun is what they reject, and the clause tells nothing else. */
function isObjectClause(p: Passage, { frame, from }: Link, to: number): boolean {
  const { cue } = p.word(to - 1);
  return frame === 'c' && to - from <= 6 && (cue?.frames.includes('n') ?? false) && isFiniteVerb(p, to - 1);
}

/** "The claim that it was safe angered many": the clause ends before the verb that the noun is subject of. */
export function mainVerb(p: Passage, { from, frame }: { from: number; frame: string }, to: number): number {
  let at = from;
  while (frame === 'c' && at < to && !isFiniteVerb(p, at)) at += 1;
  const helped = p.has(at, is.AUXILIARY | is.MODAL);
  while (helped && at < to && p.has(at, is.AUXILIARY | is.MODAL | is.ADVERB)) at += 1;
  for (at += 1; at < to; at += 1) {
    if (
      p.isQuoted(at) ||
      p.has(at, is.SUBORDINATOR | is.WH | is.CONJUNCTION | is.SUBJECT_PRONOUN) ||
      isComma(p, at)
    )
      return to;
    if (isFiniteVerb(p, at) && at > from + (frame === 'c' ? 2 : 1)) return at;
  }
  return to;
}

/** "Speculation is growing in Kyiv that …". */
function farLink(p: Passage, noun: number, frames: string): Link | null {
  if (!frames.includes('c') || !isOpenClaim(p, noun) || !isFiniteVerb(p, noun + 1)) return null;
  if (p.word(noun + 1).cue !== null) return null;
  for (let at = noun + 2; at < Math.min(p.to(noun), noun + 9); at += 1) {
    if (p.has(at, is.PUNCTUATION)) return null;
    if (p.lower(at) === 'that') return { frame: 'c', from: at };
  }
  return null;
}

function nounDraft(p: Passage, at: number): Draft | null {
  const frames = p.word(at).noun;
  if (frames === '' || isVerbThere(p, at)) return null;
  const agent = agentAfter(p, at + 1);
  const link = linkAt(p, agent?.to ?? at + 1, frames) ?? farLink(p, at, frames);
  if (link === null) return null;
  const late = agent === null && link.frame === 'p' && isOpenClaim(p, at) ? lateAgent(p, link.from) : null;
  if (late !== null)
    return nounLikeDraft(p, 'noun', { from: at, to: at + 1 }, 'p', late, {
      from: link.from,
      to: late.from - 1,
    });
  const source = agent ?? possessorBefore(p, at) ?? holderBefore(p, at);
  if (source === null && !(isOpenClaim(p, at) && (link.frame === 'c' || isCharge(p, at)))) return null;
  const setting = link.frame === 'p' ? PHRASE : CLAUSE;
  const whole = clauseEnd(p, link.from, isFronted(p, at) ? { ...setting, subordinate: true } : setting);
  const counts = p.has(link.from, is.NUMBER | is.NUMERIC);
  if (isObjectClause(p, link, whole)) return null;
  const end = isSubject(p, at) && (link.frame !== 'p' || counts) ? mainVerb(p, link, whole) : whole;
  return nounLikeDraft(p, 'noun', { from: at, to: at + 1 }, link.frame, source, { from: link.from, to: end });
}

/** "plans to" after a name and "worry that" after "dealers" are verbs; "his plans to" and "the plans to" are the noun. */
function isVerbThere(p: Passage, at: number): boolean {
  if (p.word(at).cue === null || isPossessor(p, at - 1)) return false;
  const named = p.has(at - 1, is.SUBJECT_PRONOUN) || (p.has(at - 1, is.CAPITAL) && !isFronted(p, at));
  const several = p.has(at, is.VERB_BASE) && isPluralSubject(p, at - 1);
  return (named || several) && !p.has(at - 1, is.POSSESSIVE | is.DETERMINER) && verbGroupAt(p, at) !== null;
}

/** "Amid fears that rates will rise, prices fell": before the subject of the sentence the clause ends with its comma. */
function isFronted(p: Passage, noun: number): boolean {
  const start = p.from(noun);
  return p.has(start, is.PREPOSITION) && noun - start <= 8 && !hasFinite(p, start, noun);
}

/** Without a source only nouns that mean somebody's word: claims, rumours, speculation, fears. */
function isOpenClaim(p: Passage, at: number): boolean {
  return /^(claim|rumou?r|speculation|fear|allegation|accusation|suggestion|report|concern|suspicion|belief|talk|hope|doubt|worr|complaint|estimate|prediction|warning|thinking|consensus|theory|argument|hypothesis|contention|assertion|notion)/.test(
    p.lower(at),
  );
}

/** "There were accusations of fraud": charges are claims, whoever makes them. */
const isCharge = (p: Passage, at: number) =>
  /^(accusation|allegation)s?$/.test(p.lower(at)) && p.lower(at + 1) === 'of';

function agentAfter(p: Passage, from: number): Range | null {
  if (!['by', 'from', 'among', 'of'].includes(p.lower(from))) return null;
  const limit = Math.min(p.to(from), from + 14);
  const to = numberedEnd(p, from + 1, nounPhraseEnd(p, from + 1, limit));
  if (to <= from + 1) return null;
  const next = p.lower(to);
  return next === 'that' || (p.lower(from) !== 'of' && (TOPIC.has(next) || next === 'to'))
    ? { from: from + 1, to }
    : null;
}

/** "claims by rebels of 300 dead": the source ends where the number is told. */
function numberedEnd(p: Passage, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    if (TOPIC.has(p.lower(at)) && p.has(at + 1, is.NUMBER | is.NUMERIC)) return at;
  return to;
}

/** "Estimates of 40,000 dead by the ministry": the source behind what is estimated. */
function lateAgent(p: Passage, from: number): Range | null {
  const limit = Math.min(p.to(from), from + 12);
  for (let at = from + 1; at < limit && !isFiniteVerb(p, at) && !isComma(p, at); at += 1) {
    if (p.lower(at) !== 'by') continue;
    const to = nounPhraseEnd(p, at + 1, limit + 8);
    return to > at + 1 ? { from: at + 1, to } : null;
  }
  return null;
}

/** "Trump’s repeated claim", "his claim": the possessor, adjectives between allowed. */
function possessorBefore(p: Passage, noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(p.from(noun), noun - 4); at -= 1) {
    if (isPossessor(p, at)) {
      const from = segmentStart(p, at - 1, Math.max(p.from(noun), at - 12));
      return { from: nameStart(p, from, at), to: at };
    }
    if (p.has(at, is.POSSESSIVE)) return { from: at, to: at + 1 };
    if (p.has(at, is.PUNCTUATION | is.PREPOSITION | is.DETERMINER | is.AUXILIARY)) return null;
  }
  return null;
}

/** Of "dismissed the president" only "the president" owns the claim. */
function nameStart(p: Passage, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (
      isFiniteVerb(p, at) ||
      p.has(at, is.PREPOSITION | is.VERB_GERUND) ||
      (p.has(at, is.VERB_ANY) && p.has(at, is.LOWERCASE))
    )
      return at + 1;
    if (p.has(at, is.DETERMINER)) return at;
  }
  return from;
}

const HOLDS = new Set(
  'make makes made making leave leaves left express expresses expressed expressing issue issues issued voice voices voiced raise raises raised raising give gives gave given offer offers offered repeat repeats repeated repeating share shares shared have has had having hold holds held reach reaches reached announce announced announces defend defended defends renew renewed reiterate reiterated reiterates send sent take took put'.split(
    ' ',
  ),
);

/** "expressed the hope that": the subject of the verb that holds the noun. */
function holderBefore(p: Passage, noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(p.from(noun), noun - 5); at -= 1) {
    if (p.has(at, is.VERB_PARTICIPLE) && !HOLDS.has(p.lower(at)) && isHave(p, at - 1)) return null;
    if (HOLDS.has(p.lower(at))) {
      let from = at;
      while (
        from > p.from(noun) &&
        p.has(from - 1, is.AUXILIARY | is.ADVERB | is.MODAL) &&
        !p.has(from - 1, is.SUBJECT_PRONOUN)
      )
        from -= 1;
      return subjectBefore(p, from)?.range ?? null;
    }
    if (p.has(at, is.PUNCTUATION | is.PREPOSITION)) return null;
  }
  return null;
}

/** Adjectives whose preposition belongs to them: "is opposed to the plan". */
const TOWARDS = new Set(['opposed', 'hostile', 'favour', 'favor']);

function isTopic(p: Passage, at: number, next: string): boolean {
  const lower = p.lower(at);
  if (lower === 'against') return p.has(at + 1, is.DETERMINER | is.POSSESSIVE | is.OBJECT_PRONOUN);
  if (TOWARDS.has(lower)) return next === (lower.startsWith('fav') ? 'of' : 'to');
  return ['about', 'of', 'at', 'over'].includes(next);
}

const COPULAS = new Set([
  'feel',
  'feels',
  'felt',
  'seem',
  'seems',
  'seemed',
  'remain',
  'remains',
  'remained',
  'made',
  'make',
  'makes',
]);

function adjectiveDraft(p: Passage, at: number): Draft | null {
  const frames = p.word(at).adjective;
  if (frames === '') return null;
  const phrase = p.lower(at).startsWith('favo');
  if (phrase && p.lower(at - 1) !== 'in') return null;
  const verb = copulaBefore(p, phrase ? at - 1 : at);
  if (verb < 0) return null;
  const next = p.lower(at + 1);
  const infinitive = next === 'to' && frames.includes('i');
  const clause = frames.includes('c') && (next === 'that' || next === 'whether' || isBareClause(p, at + 1));
  const topic = frames.includes('p') && isTopic(p, at, next);
  if (!infinitive && !clause && !topic) return null;
  const subject = subjectBefore(p, verb);
  if (subject === null || ['it', 'there', 'that', 'this'].includes(p.lower(subject.range.to - 1)))
    return null;
  const bare = p.lower(at) === 'against';
  const from = topic && !bare ? at + 2 : at + 1;
  return nounLikeDraft(
    p,
    'adjective',
    { from: verb, to: TOWARDS.has(p.lower(at)) ? from : at + 1 },
    topic ? 'p' : infinitive ? 'i' : 'c',
    subject.range,
    { from, to: clauseEnd(p, from, topic ? PHRASE : CLAUSE) },
  );
}

/** First token of "is", "was also", "has been not" before the adjective; -1 if none stands there. */
function copulaBefore(p: Passage, adjective: number): number {
  let at = adjective - 1;
  while (at > adjective - 4 && p.has(at, is.ADVERB | is.NEGATION) && !isBe(p, at)) at -= 1;
  if (p.lower(at) === 'it' || p.lower(at) === 'itself') at -= 1;
  if (!isBe(p, at) && !COPULAS.has(p.lower(at))) return -1;
  if (p.has(at, is.CONTRACTED_SUBJECT)) return at;
  while (
    p.has(at - 1, is.AUXILIARY | is.MODAL | is.ADVERB) &&
    !p.has(at - 1, is.SUBJECT_PRONOUN | is.DETERMINER) &&
    at > p.from(adjective)
  )
    at -= 1;
  return at;
}
