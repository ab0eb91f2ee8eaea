import { hearerEnd, occasionEnd, skipAdjuncts } from '../grammar/adjuncts';
import { clauseEnd, isResumption, PLAIN_SETTING, turnsAway } from '../grammar/clause-end';
import { hasClause, hasFinite, isComma, isFiniteVerb, skipTime } from '../grammar/grammar';
import { subjectAfter } from '../grammar/noun-phrase';
import type { Subject } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import * as is from '../lexicon/word-classes';
import type { Passage, Quote, Range } from '../text/passage';
import { type Before, contentBefore } from './content-before';
import type { Draft } from './draft';
import type { Frame } from './frame';
import { assemble, strengthOf } from './verb-draft';

/** “…,” said John Smith. */
export function invertedDraft(p: Passage, group: VerbGroup): Draft | null {
  const cue = p.word(group.at).cue;
  if (cue === null || cue.base === 'tell' || !/[cq]/.test(cue.frames)) return null;
  if (group.from === p.from(group.at)) return openingDraft(p, group);
  if (!p.closes(group.from - 1) && !isComma(p, group.from - 1)) return null;
  const source = subjectAfter(p, skipAdverbs(p, group.at + 1));
  if (source === null || p.has(source.from, is.TIME_WORD | is.DAY_OR_MONTH)) return null;
  const parted = strengthOf(p, group) === 3 ? partedBefore(p, group.from, source.to) : null;
  if (parted !== null)
    return assemble(
      p,
      group,
      'verb-after',
      'q',
      [source],
      [parted.range, ...insertedRest(p, source.to, false)],
    );
  const before = contentBefore(p, group.from);
  if (before === null || (!before.quoted && !hasMainClause(p, group.from))) return null;
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

/** Said Sergeant Moir: “…” */
function openingDraft(p: Passage, group: VerbGroup): Draft | null {
  const source = subjectAfter(p, group.at + 1);
  if (source === null || p.word(source.to).text !== ':' || !p.opens(source.to + 1)) return null;
  const to = p.quoteOf(source.to + 1)?.end ?? p.to(group.at);
  return assemble(p, group, 'verb-before', 'q', [source], [{ from: source.to + 1, to }]);
}

/** A verb of its own stands in the part before the first comma, or begins a later one: it is a clause, not a subject. */
function hasMainClause(p: Passage, end: number): boolean {
  let from = p.from(end);
  for (let at = from; at < end; at += 1) {
    if (p.isQuoted(at) || !(isComma(p, at) || at === end - 1)) continue;
    const whole = from === p.from(end) && !p.has(from, is.WH);
    if (!whole && /^(who|which|whose)/.test(p.lower(from))) {
      from = at + 1;
      continue;
    }
    const verb = isFiniteVerb(p, from) && !p.has(from, is.VERB_PARTICIPLE);
    if (whole ? hasFinite(p, from, at + 1) : verb || p.has(from, is.CONJUNCTION)) return true;
    from = at + 1;
  }
  return false;
}

const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i']);
const endsAfter = (p: Passage, at: number) =>
  at >= p.to(at - 1) || (p.has(at, is.PUNCTUATION | is.PREPOSITION) && !p.opens(at));
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

/** “…,” Smith said. — the content stands before the subject; what follows an insertion belongs to it too. */
export function afterSubject(
  p: Passage,
  group: VerbGroup,
  subject: Subject,
  first: number,
  frame: Frame | null,
): Draft | null {
  if (subject.relative || first === 0 || !/[cq]/.test(p.word(group.at).cue?.frames ?? '')) return null;
  const clauseStart = subject.clauseFrom;
  if (!isComma(p, clauseStart - 1) && !p.closes(clauseStart - 1)) return null;
  // ", a charge the fund denies": a noun and its relative clause, not the speaker of what stands before.
  if (isResumption(p, clauseStart)) return null;
  const before = contentBefore(p, clauseStart) ?? partedBefore(p, clauseStart, group.at + 1);
  if (before === null || (!before.quoted && !p.word(group.at).cue?.frames.includes('c'))) return null;
  const told = p.word(group.at).cue?.frames.includes('t')
    ? hearerEnd(p, group.at + 1, p.to(group.at))
    : group.at + 1;
  const next = skipAdjuncts(p, told, p.to(group.at));
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
  const rest = insertedRest(p, told, before.quoted);
  if (before.quoted && frame?.frame === 'c' && rest.length === 0 && p.lower(frame.from) === 'that')
    return null;
  return assemble(p, group, 'verb-after', 'q', [subject.range], [before.range, ...rest]);
}

/** "The bridge, she said, was safe": the verb of the content stands after the insertion. */
function partedBefore(p: Passage, end: number, told: number): Before | null {
  const after = isComma(p, told) ? told : skipTime(p, told, p.to(told - 1));
  if (!isComma(p, end - 1) || !isComma(p, after)) return null;
  const from = p.from(end);
  const verb = beforeVerb(p, after + 1);
  const carries =
    isFiniteVerb(p, verb) ||
    (p.isQuoted(verb) && p.has(verb, is.VERB_BASE | is.LOWERCASE)) ||
    (isFront(p, from, end - 1) && (p.opens(after + 1) || hasClause(p, after + 1, p.to(after))));
  return carries && end - 1 > from ? { range: { from, to: end - 1 }, quoted: false } : null;
}

/** "So far, the company says, the plan is working": an adverb or a phrase of a few words before the insertion. */
const isFront = (p: Passage, from: number, to: number) =>
  to - from <= 5 &&
  occasionEnd(p, from, to) < to &&
  p.has(from, is.ADVERB | is.PREPOSITION) &&
  !(isComma(p, to - 1) || p.isQuoted(from));

function beforeVerb(p: Passage, from: number): number {
  return p.has(from, is.ADVERB) || p.opens(from) ? from + 1 : from;
}

const isInsertion = (p: Passage, at: number) => isComma(p, at) && !p.has(at + 1, is.VERB_GERUND);

/** “The bank, he said, “is in no hurry” to sell”: words right behind the quotation belong to the same clause. */
function afterQuote(p: Passage, open: number, { close, end }: Quote): number {
  const goesOn =
    close >= 0 &&
    end < p.to(close) &&
    p.has(end, is.LOWERCASE) &&
    !p.has(open + 1, is.CAPITAL) &&
    !p.has(end, is.SUBORDINATOR | is.WH);
  return goesOn ? clauseEnd(p, open, PLAIN_SETTING) : end;
}

/** ", the Gazette reported." behind "…, an aide said": who passes it on, no more of what is said. */
function isReportOfIt(p: Passage, from: number): boolean {
  let last = p.to(from) - 1;
  while (last > from && p.has(last, is.PUNCTUATION)) last -= 1;
  const { cue } = p.word(last);
  const reports = cue?.strength === 3 || cue?.base === 'report';
  if (!reports || !p.has(last, is.VERB_PAST | is.VERB_PRESENT) || last < from + 1) return false;
  return p.has(from, is.DETERMINER | is.CAPITAL) && !hasFinite(p, from, last) && !p.has(last - 1, is.ADVERB);
}

const FARTHEST = 10;

/** Behind a comma; behind words quoted, also past where and to whom they were said: "told a crowd in Kolm, “and …”". */
function nextPart(p: Passage, comma: number, quoted: boolean): number {
  const next = isComma(p, comma) ? comma + 1 : comma;
  if (!quoted || p.opens(next)) return next;
  for (let at = next; at < Math.min(next + FARTHEST, p.to(comma)); at += 1) {
    if (p.opens(at)) return isComma(p, at - 1) && !hasFinite(p, next, at) ? at : next;
  }
  return next;
}

/** "X, he said, Y": what follows the insertion, up to the end of the sentence or of its quotation. */
function insertedRest(p: Passage, from: number, quoted: boolean): Range[] {
  const comma = skipAdjuncts(p, from, p.to(from - 1));
  const next = nextPart(p, comma, quoted);
  const quote = p.opens(next) ? p.quoteOf(next) : undefined;
  if (quote !== undefined && next < p.to(from - 1)) return [{ from: next, to: afterQuote(p, next, quote) }];
  if (quoted || !isComma(p, comma) || p.has(next, is.VERB_GERUND | is.PUNCTUATION | is.WH)) return [];
  if (isReportOfIt(p, next)) return [];
  if (turnsAway(p, next, p.to(from - 1)) || isResumption(p, next)) return [];
  const end = clauseEnd(p, next, PLAIN_SETTING);
  return end - next >= 2 ? [{ from: next, to: end }] : [];
}
