import { hearerEnd } from '../grammar/adjuncts';
import { clauseEnd, PLAIN_SETTING, trimEnd } from '../grammar/clause-end';
import { hasClause, hasFinite, isComma, isDash, isFiniteVerb, isPossessor } from '../grammar/grammar';
import { nounPhraseEnd } from '../grammar/noun-phrase';
import { subjectBefore } from '../grammar/subject';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';

/** "according to police", "in the words of Smith", "in his view", "as Smith put it". */
export function accordingDrafts(p: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < p.length; at += 1) {
    if (p.isQuoted(at)) continue;
    const found = phraseAt(p, at);
    if (found !== null) drafts.push(...draftsOf(p, found));
  }
  return drafts;
}

type Phrase = {
  cue: Range;
  source: Range /** The phrase as a whole, marks beside it not counted. */;
  whole: Range;
};

function phraseAt(p: Passage, at: number): Phrase | null {
  const lower = p.lower(at);
  if (lower === 'according' && p.lower(at + 1) === 'to') return named(p, at, at + 2);
  if (lower === 'per' && p.has(at + 1, is.CAPITAL | is.DETERMINER) && startsPart(p, at))
    return named(p, at, at + 1);
  if (lower === 'in' && p.lower(at + 2) === 'words' && p.lower(at + 3) === 'of') return named(p, at, at + 4);
  if (
    lower === 'in' &&
    ['view', 'opinion', 'words', 'estimation', 'telling'].includes(p.lower(at + 2)) &&
    p.has(at + 1, is.POSSESSIVE)
  ) {
    return {
      cue: { from: at, to: at + 3 },
      source: { from: at + 1, to: at + 2 },
      whole: { from: at, to: at + 3 },
    };
  }
  if (lower === 'in') return inViewOf(p, at);
  if (lower === 'as' && startsPart(p, at)) return reportedBy(p, at) ?? asPut(p, at);
  return null;
}

const VIEWS = new Set(['view', 'opinion', 'words', 'estimation', 'telling', 'mind', 'eyes']);

/** "In Smith’s view, …" */
function inViewOf(p: Passage, at: number): Phrase | null {
  for (let end = at + 2; end < Math.min(p.to(at), at + 7); end += 1) {
    if (p.has(end - 1, is.PREPOSITION) || isComma(p, end)) return null;
    if (!isPossessor(p, end) || !VIEWS.has(p.lower(end + 1))) continue;
    return {
      cue: { from: end + 1, to: end + 2 },
      source: { from: at + 1, to: end },
      whole: { from: at, to: end + 2 },
    };
  }
  return null;
}

/** "as first reported by The Post". */
function reportedBy(p: Passage, as: number): Phrase | null {
  let at = as + 1;
  while (at < as + 3 && p.has(at, is.ADVERB)) at += 1;
  if (p.word(at).cue === null || !p.has(at, is.VERB_PARTICIPLE) || p.lower(at + 1) !== 'by') return null;
  const to = sourceEnd(p, at + 2, p.to(as));
  return to > at + 2
    ? { cue: { from: at, to: at + 2 }, source: { from: at + 2, to }, whole: { from: as, to } }
    : null;
}

const startsPart = (p: Passage, at: number) => at === p.from(at) || isComma(p, at - 1) || p.closes(at - 1);

function named(p: Passage, cueFrom: number, from: number): Phrase | null {
  const limit = p.to(cueFrom);
  let to = sourceEnd(p, from, limit);
  if (cueFrom === p.from(cueFrom)) to = apposedEnd(p, to, limit);
  else if (isComma(p, to) && p.has(to + 1, is.WH | is.NUMBER | is.DETERMINER)) {
    const more = sourceEnd(p, to + 1, limit);
    if ((more >= limit || p.has(more, is.SENTENCE_END)) && !hasClause(p, to + 1, more)) to = more;
  }
  if (to <= from) return null;
  return { cue: { from: cueFrom, to: from }, source: { from, to }, whole: { from: cueFrom, to } };
}

/** "According to the indictment, which was unsealed Friday, …", "…to Ann Lee, a lawyer, …": to the next comma. */
function apposedEnd(p: Passage, to: number, limit: number): number {
  if (!isComma(p, to)) return to;
  const relative = ['who', 'which', 'whose'].includes(p.lower(to + 1));
  if (!relative && !p.has(to + 1, is.DETERMINER | is.NUMBER | is.TITLE)) return to;
  let at = to + 1;
  while (at < limit && at < to + 25 && !isComma(p, at) && !p.isQuoted(at)) at += 1;
  const closes = isComma(p, at) && (relative || (p.has(to - 1, is.CAPITAL) && !hasFinite(p, to + 1, at)));
  return closes && hasFinite(p, at + 1, limit) ? at : to;
}

/** The phrase up to a comma, a dash or the sentence's end: "a report published on Monday by the ministry". */
function sourceEnd(p: Passage, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 40) {
    if (p.has(at, is.SENTENCE_END) || isComma(p, at) || isDash(p, at) || ';:)('.includes(p.word(at).text))
      break;
    if (startsClause(p, from, at)) break;
    if (p.opens(at)) at = (p.quoteOf(at)?.end ?? at + 1) - 1;
    at += 1;
  }
  return at;
}

/** "According to Lee the bridge is safe": without a comma a new noun phrase after the name begins the content. */
function startsClause(p: Passage, from: number, at: number): boolean {
  if (at === from || from > p.from(from) + 3 || !p.has(at - 1, is.CAPITAL)) return false;
  if (p.has(at, is.LOWERCASE) && p.has(at + 1, is.NUMBER)) return true;
  return p.has(at, is.DETERMINER | is.SUBJECT_PRONOUN) && p.has(at, is.LOWERCASE) && !p.has(at, is.WH);
}

/** "as Smith put it", "as the report says": without content of its own after it. */
function asPut(p: Passage, as: number): Phrase | null {
  for (let at = as + 2; at < Math.min(p.to(as), as + 12); at += 1) {
    const { cue, bits } = p.word(at);
    const put = ['put', 'puts', 'sees', 'saw', 'tells'].includes(p.lower(at)) && p.lower(at + 1) === 'it';
    if (!put && (cue === null || cue.strength < 2 || !(bits & (is.VERB_PAST | is.VERB_PRESENT)))) continue;
    const end = put ? at + 2 : cue?.base === 'tell' ? hearerEnd(p, at + 1, p.to(as)) : at + 1;
    if (!isComma(p, end) && !p.has(end, is.SENTENCE_END) && !put) return null;
    const subject = subjectBefore(p, at);
    if (subject !== null && p.has(subject.range.from, is.ADVERB | is.TIME_WORD)) return null;
    return subject && { cue: { from: at, to: end }, source: subject.range, whole: { from: as, to: end } };
  }
  return null;
}

function draftsOf(p: Passage, { cue, source, whole }: Phrase): Draft[] {
  const content = contentAround(p, whole);
  if (content.length === 0) return [];
  const form = p.lower(cue.from) === 'according' ? ('according-to' as const) : ('heard' as const);
  return [
    {
      passage: p,
      form,
      cue,
      frame: 'c',
      strength: 3,
      negated: false,
      source: [source],
      content,
      shared: false,
    },
  ];
}

/** All of the sentence but the phrase itself; before it, only the clause that it hangs on. */
function contentAround(p: Passage, whole: Range): Range[] {
  const start = p.from(whole.from);
  const limit = p.to(whole.from);
  const next = isComma(p, whole.to) ? whole.to + 1 : whole.to;
  const inserted = isComma(p, whole.from - 1) && next > whole.to && isFiniteVerb(p, next);
  const before = partBefore(p, start, whole.from, inserted ? 1 : 4);
  const end = next < limit ? clauseEnd(p, next, PLAIN_SETTING) : next;
  const after: Range[] = end - next >= 2 && !p.has(next, is.SENTENCE_END) ? [{ from: next, to: end }] : [];
  if (before !== null && after[0] !== undefined && !goesOn(p, after[0])) return [before];
  return before === null ? after : [before, ...after];
}

/** `fewest` words make a part of their own; with a verb or a quotation two do. */
function partBefore(p: Passage, start: number, to: number, fewest: number): Range | null {
  const end = trimEnd(p, start, to);
  const quote = p.closes(end - 1) ? p.quoteOf(end - 1) : undefined;
  const from = quote !== undefined && quote.open < start ? quote.open : start;
  const skip = ['but', 'and', 'yet'].includes(p.lower(from)) ? from + 1 : from;
  const told = end - skip >= 2 && (hasFinite(p, skip, end) || quote !== undefined);
  return told || end - skip >= fewest ? { from: skip, to: end } : null;
}

/** After the phrase the sentence goes on: not with another speaker or a turn. */
function goesOn(p: Passage, { from }: Range): boolean {
  return (
    !['but', 'while', 'though', 'although', 'and'].includes(p.lower(from)) &&
    !p.has(from, is.VERB_GERUND) &&
    !isPossessor(p, from) &&
    nounPhraseEnd(p, from, p.to(from)) >= from
  );
}
