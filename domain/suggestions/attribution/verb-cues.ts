import { PARTICLES } from '../lexicon/cue-verbs';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { hearerEnd, skipAdjuncts } from './adjuncts';
import { clauseEnd, type Setting, trimEnd } from './clause-end';
import { type Before, contentBefore } from './content-before';
import { type Draft, joined } from './draft';
import { type Frame, frameAfter, isPhraseFrame } from './frames';
import { hasFinite, isComma, isDash, isFiniteVerb } from './grammar';
import { subjectAfter } from './noun-phrase';
import { passiveDraft } from './passive-cues';
import { sharedSubject } from './shared-subject';
import { type Subject, subjectBefore } from './subject';
import { type VerbGroup, verbGroupAt } from './verb-group';

/** Attributions that verbs carry, in the order of the text. Cues inside quotations are left to their speakers. */
export function verbDrafts(p: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < p.length; at += 1) {
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

/** “…,” said John Smith. */
function invertedDraft(p: Passage, group: VerbGroup): Draft | null {
  const cue = p.word(group.at).cue;
  if (cue === null || !/[cq]/.test(cue.frames)) return null;
  if (!p.closes(group.from - 1) && !isComma(p, group.from - 1)) return null;
  const before = contentBefore(p, group.from);
  if (before === null || (!before.quoted && !hasMainClause(p, group.from))) return null;
  const source = subjectAfter(p, skipAdverbs(p, group.at + 1));
  if (source === null || p.has(source.from, is.TIME_WORD | is.DAY_OR_MONTH)) return null;
  if (NOMINATIVE.has(p.lower(source.from)) && !endsAfter(p, source.to)) return null;
  if (!before.quoted && p.lower(source.to) === 'that') return null;
  if (isFiniteVerb(p, source.to) && !before.quoted)
    return strengthOf(p, group) >= 2 ? reported(p, group, source, before.range) : null;
  if (isFiniteVerb(p, source.to) && !['as', 'and'].includes(p.lower(source.to)) && !p.closes(group.from - 1))
    return null;
  return assemble(
    p,
    group,
    'verb-after',
    'q',
    [source],
    [before.range, ...insertedRest(p, source.to, before.quoted)],
  );
}

/** A verb of its own stands in the part before the first comma, or begins a later one: it is a clause, not a subject. */
function hasMainClause(p: Passage, end: number): boolean {
  let from = p.from(end);
  for (let at = from; at < end; at += 1) {
    if (p.isQuoted(at) || !(isComma(p, at) || at === end - 1)) continue;
    const whole = from === p.from(end) && !p.has(from, is.WH);
    if (whole ? hasFinite(p, from, at + 1) : isFiniteVerb(p, from) || p.has(from, is.CONJUNCTION))
      return true;
    from = at + 1;
  }
  return false;
}

const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i']);
const endsAfter = (p: Passage, at: number) =>
  at >= p.to(at - 1) || (p.has(at, is.PUNCTUATION | is.PREPOSITION) && !p.opens(at));
const strengthOf = (p: Passage, { at }: VerbGroup) => p.word(at).cue?.strength ?? 1;

function reported(p: Passage, group: VerbGroup, source: Range, content: Range): Draft | null {
  return assemble(p, group, 'verb-after', 'q', [source], [content]);
}

function skipAdverbs(p: Passage, from: number): number {
  return p.has(from, is.ADVERB) &&
    !p.has(from, is.DETERMINER | is.SUBJECT_PRONOUN) &&
    /ly$/.test(p.lower(from))
    ? from + 1
    : from;
}

function finiteDraft(p: Passage, group: VerbGroup, earlier: readonly Draft[]): Draft | null {
  const subject = subjectBefore(p, group.from);
  if (subject === null) return sharedDraft(p, group, earlier);
  const first = subject.relative ? subject.clauseFrom : subject.range.from;
  const frame = frameAfter(p, group, isGapped(p, subject));
  const after = afterSubject(p, group, subject, first, frame);
  if (after !== null) return after;
  if (frame === null) return null;
  const content = forwardContent(p, group, frame, subject);
  return assemble(p, group, 'verb-before', frame.frame, [subject.range], content, frame.cueEnd);
}

/** "what he claims is …", "which they call …": the object of the verb stands before its subject. */
function isGapped(p: Passage, { clauseFrom }: Subject): boolean {
  const before = p.lower(clauseFrom - 1);
  return ['what', 'which', 'that', 'whom'].includes(before);
}

/** “…,” Smith said. — the content stands before the subject; what follows an insertion belongs to it too. */
function afterSubject(
  p: Passage,
  group: VerbGroup,
  subject: Subject,
  first: number,
  frame: Frame | null,
): Draft | null {
  if (subject.relative || first === 0) return null;
  const clauseStart = subject.clauseFrom;
  if (!isComma(p, clauseStart - 1) && !p.closes(clauseStart - 1)) return null;
  const before = contentBefore(p, clauseStart) ?? partedBefore(p, clauseStart, group.at + 1);
  if (before === null) return null;
  const next = skipAdjuncts(p, group.at + 1, p.to(group.at));
  const ends = next >= p.to(group.at) || p.has(next, is.PUNCTUATION);
  if (!before.quoted && (frame !== null || !ends) && !isInsertion(p, group.at + 1)) return null;
  if (
    before.quoted &&
    frame !== null &&
    frame.frame !== 'q' &&
    !p.closes(clauseStart - 1) &&
    !isComma(p, clauseStart - 1)
  )
    return null;
  const told = p.word(group.at).cue?.frames.includes('t')
    ? hearerEnd(p, group.at + 1, p.to(group.at))
    : group.at + 1;
  const rest = insertedRest(p, told, before.quoted);
  if (before.quoted && frame?.frame === 'c' && rest.length === 0 && p.lower(frame.from) === 'that')
    return null;
  return assemble(p, group, 'verb-after', 'q', [subject.range], [before.range, ...rest]);
}

/** "The bridge, she said, was safe": the verb of the content stands after the insertion. */
function partedBefore(p: Passage, end: number, after: number): Before | null {
  if (!isComma(p, end - 1) || !isComma(p, after)) return null;
  const from = p.from(end);
  const verb = beforeVerb(p, after + 1);
  const carries = isFiniteVerb(p, verb) || (p.isQuoted(verb) && p.has(verb, is.VERB_BASE | is.LOWERCASE));
  return carries && end - 1 > from ? { range: { from, to: end - 1 }, quoted: false } : null;
}

function beforeVerb(p: Passage, from: number): number {
  return p.has(from, is.ADVERB) || p.opens(from) ? from + 1 : from;
}

const isInsertion = (p: Passage, at: number) => isComma(p, at) && !p.has(at + 1, is.VERB_GERUND);

/** "X, he said, Y": what follows the insertion, up to the end of the sentence or of its quotation. */
function insertedRest(p: Passage, from: number, quoted: boolean): Range[] {
  const comma = skipAdjuncts(p, from, p.to(from - 1));
  const next = isComma(p, comma) ? comma + 1 : comma;
  const quote = p.opens(next) ? p.quoteOf(next) : undefined;
  if (quote !== undefined && next < p.to(from - 1)) return [{ from: next, to: quote.end }];
  if (quoted || !isComma(p, comma) || p.has(next, is.VERB_GERUND | is.PUNCTUATION)) return [];
  const end = clauseEnd(p, next, PLAIN);
  return end - next >= 2 ? [{ from: next, to: end }] : [];
}

const PLAIN: Setting = { relative: false, subordinate: false, tense: 0, phrase: false, inserted: false };
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
  const opened = OPENERS.has(p.lower(start)) && clauseFrom <= start + 2;
  return {
    relative: subject !== null && isRelative(p, subject),
    subordinate: opened && subject !== null,
    tense: p.word(group.at).bits & (p.has(group.at, is.VERB_PAST) ? is.VERB_PAST : is.VERB_PRESENT),
    phrase: isPhraseFrame(frame.frame),
    inserted: isInserted(p, start, clauseFrom),
  };
}

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
    return [{ from: frame.from, to: clauseEnd(p, frame.from, colon ? PLAIN : setting) }];
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
  const draft = assemble(p, group, 'verb-before', frame.frame, source, content, frame.cueEnd);
  return draft && { ...draft, shared: true };
}

/** After "to" only what cannot be anything else counts: "to say that", "to ask whether", "to claim he was". */
function isPlainReport(p: Passage, frame: Frame, strength: number): boolean {
  if (strength < 2 || !'cqw'.includes(frame.frame)) return false;
  return strength === 3 || frame.frame !== 'c' || p.lower(frame.from) === 'that';
}

function assemble(
  p: Passage,
  group: VerbGroup,
  form: Draft['form'],
  frame: string,
  source: Range[],
  content: Range[],
  cueEnd: number = group.at + 1,
): Draft | null {
  const kept = joined(content.map(({ from, to }) => ({ from, to: trimEnd(p, from, to) })));
  if (kept.length === 0) return null;
  return {
    passage: p,
    form,
    cue: { from: group.from, to: cueEnd },
    frame,
    strength: p.word(group.at).cue?.strength ?? 1,
    negated: group.negated,
    source,
    content: kept,
    shared: false,
  };
}
