import { clauseEnd, PLAIN_SETTING, type Setting } from '../grammar/clause-end';
import { hasFinite, isComma, isDash } from '../grammar/grammar';
import { questionEnd } from '../grammar/question';
import { type Subject, subjectBefore } from '../grammar/subject';
import { type VerbGroup, verbGroupAt } from '../grammar/verb-group';
import { PARTICLES } from '../lexicon/cue-verbs';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';
import type { Frame } from './frame';
import { frameAfter, isPhraseFrame } from './frames';
import { mainVerb } from './noun-cues';
import { passiveDraft } from './passive-cues';
import { insertedSubject, sharedSubject } from './shared-subject';
import { afterSubject, invertedDraft } from './verb-after';
import { assemble, strengthOf } from './verb-draft';

/** Attributions that verbs carry, in the order of the text. Cues inside quotations are left to their speakers. */
export function verbDrafts(p: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < p.length; at += 1) {
    if (at === p.from(at) || p.has(at, is.SUBORDINATOR)) at = questionEnd(p, at);
    const { cue } = p.word(at);
    if (cue === null || p.isQuoted(at) || !hasParticle(p, at, cue.base)) continue;
    const group = verbGroupAt(p, at);
    if (group === null) continue;
    const draft = draftOf(p, group, drafts);
    if (draft !== null && draft.content.length > 0) drafts.push(draft);
  }
  return drafts;
}

/** "pointed out", "shot back": without its particle the verb reports nothing. */
function hasParticle(p: Passage, at: number, base: string): boolean {
  const particle = PARTICLES[base];
  return particle === undefined || p.lower(at + 1) === particle;
}

function draftOf(p: Passage, group: VerbGroup, earlier: readonly Draft[]): Draft | null {
  if (group.use === 'passive' || group.use === 'participle') return passiveDraft(p, group);
  if (group.use === 'finite') return invertedDraft(p, group) ?? finiteDraft(p, group, earlier);
  return sharedDraft(p, group, earlier);
}

function finiteDraft(p: Passage, group: VerbGroup, earlier: readonly Draft[]): Draft | null {
  const subject = subjectBefore(p, group.from);
  if (subject === null) return sharedDraft(p, group, earlier);
  if (isComparison(p, subject) || isSupposed(p, group, subject)) return null;
  const first = subject.relative ? subject.clauseFrom : subject.range.from;
  const frame = frameAfter(p, group, isGapped(p, subject));
  const after = afterSubject(p, group, subject, first, frame);
  if (after !== null) return after;
  if (frame === null || (frame.frame === 'w' && strengthOf(p, group) === 1 && isModal(p, group))) return null;
  if (frame.frame === 'i' && isRefusalToSay(p, group, frame)) return null;
  if (frame.frame === 'p' && p.word(group.at).cue?.base === 'call' && isPlan(p, subject)) return null;
  const content = forwardContent(p, group, frame, subject);
  return assemble(p, group, 'verb-before', frame.frame, [subject.range], content, frame.cueEnd);
}

const PLANS = new Set(
  'plan plans agreement accord bill proposal contract law legislation measure treaty deal pact settlement offer budget rule rules order program programme'.split(
    ' ',
  ),
);

/** "The accord calls for a cut": what a plan provides is said by nobody. */
function isPlan(p: Passage, { range: { from, to } }: Subject): boolean {
  for (let at = from; at < to && !p.has(at, is.PREPOSITION); at += 1)
    if (PLANS.has(p.lower(at)) && (at + 1 === to || p.has(at + 1, is.PREPOSITION | is.PUNCTUATION)))
      return true;
  return false;
}

/** "declined to say how many": what is not said is the content of "say". */
const isRefusalToSay = (p: Passage, { at }: VerbGroup, { from }: Frame) =>
  ['decline', 'refuse'].includes(p.word(at).cue?.base ?? '') &&
  (p.word(from + 1).cue?.strength ?? 0) >= 2 &&
  (p.has(from + 2, is.WH) || p.lower(from + 2) === 'that');

/** "If you want to avoid the crowds", "unless they believe it": what is supposed is said by nobody. */
function isSupposed(p: Passage, group: VerbGroup, { range: { from }, clauseFrom }: Subject): boolean {
  const supposes = [clauseFrom, clauseFrom - 1, from - 1].some((at) =>
    ['if', 'unless'].includes(p.lower(at)),
  );
  return supposes && (strengthOf(p, group) < 3 || p.lower(from) === 'you');
}

/** "will determine how seats are shared": nobody has said anything yet. */
function isModal(p: Passage, { from, at }: VerbGroup): boolean {
  for (let here = from; here < at; here += 1) if (p.has(here, is.MODAL)) return true;
  return false;
}

/** "more than economists had forecast", "as analysts expected" compare; nothing is said. */
function isComparison(p: Passage, { range: { from, to } }: Subject): boolean {
  for (let at = Math.max(0, from - 1); at < to; at += 1) if (p.lower(at) === 'than') return true;
  return false;
}

/** "what he claims is …", "which they call …": the object of the verb stands before its subject. */
function isGapped(p: Passage, { clauseFrom }: Subject): boolean {
  if (p.has(clauseFrom - 2, is.PREPOSITION)) return false;
  const before = p.lower(clauseFrom - 1);
  return ['what', 'which', 'that', 'whom'].includes(before);
}

const OPENERS = new Set([
  'when',
  'after',
  'while',
  'although',
  'though',
  'because',
  'since',
  'if',
  'before',
  'once',
  'as',
  'whereas',
  'unless',
]);

function settingOf(p: Passage, group: VerbGroup, frame: Frame, subject: Subject | null): Setting {
  const start = p.from(group.at);
  const clauseFrom = subject?.clauseFrom ?? group.from;
  const opened =
    (OPENERS.has(p.lower(start)) && clauseFrom <= start + 2) ||
    (group.use === 'gerund' && (group.from === start || isFronted(p, start, group.from))) ||
    (subject?.relative === true && p.has(start, is.PREPOSITION) && clauseFrom <= start + 3);
  return {
    relative: subject === null ? insertedSubject(p, group) !== null : isRelative(p, subject),
    subordinate: opened,
    tense: p.word(group.at).bits & (p.has(group.at, is.VERB_PAST) ? is.VERB_PAST : is.VERB_PRESENT),
    phrase: isPhraseFrame(frame.frame),
    inserted: isInserted(p, start, clauseFrom),
  };
}

/** "Without admitting or denying the charge, he …": a participle behind the preposition that opens the sentence. */
const isFronted = (p: Passage, start: number, from: number) =>
  p.has(start, is.PREPOSITION) && from - start <= 4 && !hasFinite(p, start, from);

/** "Smith, who said" and "the deal, which Smith says": the main clause goes on after the content. */
function isRelative(p: Passage, subject: Subject): boolean {
  const pronoun = subject.relative ? subject.clauseFrom : subject.clauseFrom - 1;
  return isComma(p, pronoun - 1) && (subject.relative || isGapped(p, subject));
}

function isInserted(p: Passage, start: number, clauseFrom: number): boolean {
  let open = false;
  for (let at = start; at < clauseFrom; at += 1) {
    if (isDash(p, at)) open = !open;
    else if (p.word(at).text === '(') open = true;
    else if (p.word(at).text === ')') open = false;
  }
  return open;
}

function forwardContent(p: Passage, group: VerbGroup, frame: Frame, subject: Subject | null): Range[] {
  const setting = settingOf(p, group, frame, subject);
  const quote = p.opens(frame.from) ? p.quoteOf(frame.from) : undefined;
  if (quote === undefined) {
    const colon = p.word(frame.from - 1).text === ':' && frame.frame === 'q';
    const to = clauseEnd(p, frame.from, colon ? PLAIN_SETTING : setting);
    const restrictive =
      p.lower(frame.from) !== 'that' &&
      subject !== null &&
      !setting.relative &&
      (subject.relative || isGapped(p, subject));
    return [{ from: frame.from, to: restrictive ? mainVerb(p, frame, to) : to }];
  }
  const goesOn =
    quote.close >= 0 &&
    quote.end < p.to(quote.close) &&
    !p.has(quote.end, is.PUNCTUATION) &&
    !AFTER_SPEECH.has(p.lower(quote.end));
  const to = goesOn ? clauseEnd(p, frame.from, setting) : quote.end;
  return [{ from: frame.from, to }];
}

/** Words after a quotation that go on with the telling, not with the content. */
const AFTER_SPEECH = new Set(['as', 'when', 'while', 'before', 'after', 'during', 'until']);

/** Participles, infinitives and second verbs: their subject is that of the clause they hang on. */
function sharedDraft(p: Passage, group: VerbGroup, earlier: readonly Draft[]): Draft | null {
  const frame = frameAfter(p, group, false);
  if (frame === null) return null;
  const strength = p.word(group.at).cue?.strength ?? 1;
  if (group.use === 'infinitive' && !isPlainReport(p, frame, strength)) return null;
  const content = forwardContent(p, group, frame, null);
  const source = sharedSubject(p, group, earlier);
  if (source.length === 0 && group.from === p.from(group.at) && isPhraseFrame(frame.frame)) return null;
  const draft = assemble(p, group, 'verb-before', frame.frame, source, content, frame.cueEnd);
  return draft && { ...draft, shared: true };
}

/** After "to" only what cannot be anything else counts: "to say that", "to ask whether", "to claim he was". */
function isPlainReport(p: Passage, frame: Frame, strength: number): boolean {
  if (strength < 2 || !'cqw'.includes(frame.frame)) return false;
  return strength === 3 || frame.frame !== 'c' || p.lower(frame.from) === 'that';
}
