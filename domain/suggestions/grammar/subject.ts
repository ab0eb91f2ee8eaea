import { isState } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { hasFinite, isComma, isDash, isFiniteVerb, isTime, skipTime } from './grammar';
import { withoutLead } from './without-lead';

/** A subject reaches at most this many tokens to the left of its verb. */
const FARTHEST = 60;
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', "who's", "who'd", "who've"]);

/** The subject of a verb, and how it was reached. */
export type Subject = {
  range: Range;
  /** "Smith, who said …": the verb stands in a relative clause. */
  relative: boolean;
  /** First token of the clause that the verb is in; subordinators stand before it. */
  clauseFrom: number;
};

/**
 * The noun phrase before a verb group that begins at `verb`, with its apposition: "John Smith, the mayor,".
 * Null when the verb follows a conjunction, a quotation or nothing.
 */
export function subjectBefore(p: Passage, verb: number): Subject | null {
  const floor = Math.max(p.from(verb), verb - FARTHEST);
  const last = verb - 1;
  if (last < floor || p.has(last, is.CONJUNCTION)) return null;
  if (p.closes(last)) return subjectBeforeQuotation(p, last, floor);
  if (p.has(last, is.ADVERB) && RELATIVES.has(p.lower(last - 1))) return subjectBefore(p, last);
  if (isComma(p, last)) return subjectBeforeComma(p, last, floor);
  if (p.word(last).text === ')') return subjectBeforeBracket(p, last, floor, verb);
  if (isDash(p, last)) return subjectBeforeDash(p, last, floor);
  const from = listStart(p, segmentStart(p, last, floor), last, floor);
  if (isComma(p, from - 1) && from - 1 > floor && skipTime(p, from, verb) === verb)
    return subjectBeforeComma(p, from - 1, floor);
  if (RELATIVES.has(p.lower(from)) && skipTime(p, from + 1, verb) === verb) return antecedent(p, from, floor);
  if (isOpenApposition(p, from, floor)) {
    const head = subjectBeforeComma(p, from - 1, floor, 1);
    return head && { ...head, range: { from: head.range.from, to: verb } };
  }
  return trimmed(p, { from, to: verb }, from);
}

/** "Rowe, Dunn and Pell said": back over the names before the commas, where the last of them are joined by "and". */
function listStart(p: Passage, from: number, last: number, floor: number): number {
  let joined = false;
  for (let at = from; at < last; at += 1) joined ||= p.lower(at) === 'and';
  let start = from;
  while (joined && isComma(p, start - 1)) {
    const before = commaBefore(p, start - 2, floor) + 1;
    if (before < floor || before >= start - 1 || start - 1 - before > 4) break;
    for (let at = before; at < start - 1; at += 1)
      if (!p.has(at, is.CAPITAL) || p.has(at, is.PREPOSITION | is.DAY_OR_MONTH | is.ADVERB)) return start;
    start = before;
  }
  return p.has(start, is.CAPITAL) && p.has(from, is.CAPITAL) ? start : from;
}

/** "Hale, who once called it “a joke,” now says": the head before the relative clause that ends with a quotation. */
function subjectBeforeQuotation(p: Passage, close: number, floor: number): Subject | null {
  const open = p.quoteOf(close)?.open ?? floor;
  if (!isComma(p, close - 1)) return null;
  for (let at = open - 1; at > floor; at -= 1) {
    if (p.isQuoted(at)) return null;
    if (!isComma(p, at)) continue;
    if (!RELATIVES.has(p.lower(at + 1))) return null;
    const from = segmentStart(p, at - 1, floor);
    return trimmed(p, { from, to: at }, from);
  }
  return null;
}

/** "Smith, 46, mother of two said": an apposition that no comma closes. */
function isOpenApposition(p: Passage, from: number, floor: number): boolean {
  if (from <= floor + 1 || !isComma(p, from - 1) || !p.has(from, is.LOWERCASE)) return false;
  if (hasFinite(p, floor, from - 1) || p.has(from - 2, is.TIME_WORD | is.DAY_OR_MONTH)) return false;
  if (p.has(floor, is.PREPOSITION)) return false;
  return (
    !p.has(
      from,
      is.DETERMINER |
        is.SUBJECT_PRONOUN |
        is.ADVERB |
        is.CONJUNCTION |
        is.SUBORDINATOR |
        is.PREPOSITION |
        is.VERB_ANY |
        is.WH |
        is.NUMBER,
    ) &&
    p.has(from - 2, is.NUMBER | is.CAPITAL) &&
    !/s$/.test(p.lower(from))
  );
}

function subjectBeforeBracket(p: Passage, close: number, floor: number, verb: number): Subject | null {
  for (let at = close - 1; at > floor && at > close - 12; at -= 1) {
    if (p.word(at).text !== '(') continue;
    const inner = subjectBefore(p, at);
    return inner && { ...inner, range: { from: inner.range.from, to: verb } };
  }
  return null;
}

/** "Smith – seen here in May – said": the head before the first dash. */
function subjectBeforeDash(p: Passage, dash: number, floor: number): Subject | null {
  for (let at = dash - 1; at > floor; at -= 1) {
    if (!isDash(p, at)) continue;
    const inner = subjectBefore(p, at);
    return inner && { ...inner, range: { from: inner.range.from, to: at } };
  }
  return null;
}

/** "Smith, 45, a nurse from Leeds, said": leftwards over what stands in apposition, to the head. */
function subjectBeforeComma(p: Passage, comma: number, floor: number, skipped = 0): Subject | null {
  let end = comma;
  for (let steps = skipped; steps < 8; steps += 1) {
    const before = commaBefore(p, end - 1, floor);
    const atComma = before >= floor && isComma(p, before);
    const fronted = steps > 0 && atComma && isFronted(p, before, floor);
    if (steps > 0 && (fronted || !atComma || !looksApposed(p, before + 1))) {
      const from = leadingRole(p, segmentStart(p, end - 1, floor), floor);
      return trimmed(p, { from, to: comma }, from);
    }
    if (!atComma) return null;
    end = before;
  }
  return null;
}

/** "In a post on Telegram, the governor, …", "Speaking in Riga, …": what stands before the comma is no head. */
function isFronted(p: Passage, comma: number, floor: number): boolean {
  const start = commaBefore(p, comma - 1, floor) + 1;
  const from = p.has(start, is.CONJUNCTION) ? start + 1 : start;
  const behind = isComma(p, start - 1) && start - 1 > floor && isFronted(p, start - 1, floor);
  const opens = start <= floor || p.closes(start - 1) || behind;
  const asked = start <= floor && p.has(from, is.VERB_PARTICIPLE) && p.word(from).cue !== null;
  const leads = asked || p.has(from, is.PREPOSITION | is.VERB_GERUND | is.SUBORDINATOR) || isTime(p, from);
  return opens && leads && !p.has(from, is.DETERMINER) && !isFiniteVerb(p, comma - 1);
}

/** "one victim, Irene Matsuda, 81,": the description before the name, where it opens the clause. */
function leadingRole(p: Passage, name: number, floor: number): number {
  if (!p.has(name, is.CAPITAL) || name - 2 < floor || !isComma(p, name - 1)) return name;
  const from = commaBefore(p, name - 2, floor) + 1;
  const opens = from <= floor || p.closes(from - 1);
  const describes = p.has(from, is.DETERMINER | is.NUMBER) || p.lower(from) === 'one';
  return opens && describes && name - from < 10 && !hasFinite(p, from, name) ? from : name;
}

/** The comma, or other mark that parts a sentence, at or before `at`; below `floor` if there is none. */
function commaBefore(p: Passage, at: number, floor: number): number {
  let here = at;
  while (here >= floor) {
    if (isComma(p, here) && !p.isQuoted(here)) return here;
    if (p.closes(here) || ';:'.includes(p.word(here).text)) return here;
    here -= 1;
  }
  return here;
}

/** "Torres, D-Calif.,", "the mayor of Dayton, Ohio,": a party or a state between commas. */
function isPlaceOrParty(p: Passage, at: number): boolean {
  const short = isComma(p, at + 1) || isComma(p, at + 2) || isComma(p, at + 3);
  return (
    short &&
    (/^[dri]-/.test(p.lower(at)) || isState(p.lower(at)) || /^(new|north|south|west)$/.test(p.lower(at)))
  );
}

function looksApposed(p: Passage, at: number): boolean {
  const bits =
    is.NUMBER | is.WH | is.PREPOSITION | is.DETERMINER | is.CONJUNCTION | is.VERB_GERUND | is.VERB_PARTICIPLE;
  if (p.has(at, is.SUBJECT_PRONOUN) && !p.has(at, is.WH | is.DETERMINER)) return false;
  return p.has(at, bits) || p.has(at, is.LOWERCASE) || isPlaceOrParty(p, at);
}

/** "Smith, who said" and "the man who said": the noun phrase before the relative pronoun. */
function antecedent(p: Passage, relative: number, floor: number): Subject | null {
  const end = isComma(p, relative - 1) ? relative - 1 : relative;
  if (end <= floor) return null;
  const from = segmentStart(p, end - 1, floor);
  const inner = trimmed(p, { from, to: end }, relative);
  if (inner !== null && p.has(inner.range.from, is.PREPOSITION) && inner.range.to > inner.range.from + 1)
    inner.range.from += 1;
  const range =
    end < relative ? inner && withoutCue(p, withoutBy(p, inner.range)) : inner && nearest(p, inner.range);
  return inner && range ? { ...inner, range, relative: true } : null;
}

/** "praised by civil rights groups, who said", "That is the view of most analysts, who expect": the noun alone. */
function withoutBy(p: Passage, { from, to }: Range): Range {
  for (let at = to - 1; at >= from; at -= 1) {
    if (p.lower(at) === 'on' && p.has(at - 1, is.VERB_PAST)) return { from: at + 1, to };
    if (p.lower(at) === 'by' || p.lower(at) === 'among') return { from: at + 1, to };
    if (p.lower(at) === 'of' && p.lower(at - 1) === 'view') return { from: at + 1, to };
  }
  return { from, to };
}

/** "asked Rep. Hill, who …": the inverted cue before the name is no part of it. */
function withoutCue(p: Passage, { from, to }: Range): Range {
  const { cue } = p.word(from);
  const verb = is.VERB_PAST | is.VERB_PRESENT | (cue?.strength === 3 ? is.VERB_BASE : 0);
  return cue !== null && p.has(from, verb) && to > from + 1 ? { from: from + 1, to } : { from, to };
}

/** Of "met officials from Leeds who said" only the noun phrase at the end is meant. */
export function nearest(p: Passage, { from, to }: Range): Range {
  for (let at = to - 1; at > from; at -= 1) {
    if (isFiniteVerb(p, at) || p.has(at, is.VERB_GERUND)) return { from: at + 1, to };
    if (p.lower(at) === 'for' && !/(er|or|ist|al|ey|man|woman|person)s?$|^people$/.test(p.lower(at - 1)))
      return { from: at + 1, to };
    if (p.has(at, is.PREPOSITION) && !['of', 'for', 'from'].includes(p.lower(at)))
      return { from: at + 1, to };
  }
  return { from, to };
}

/** First token of the stretch that ends at `last` and holds no comma, quotation, subordinator or second clause. */
export function segmentStart(p: Passage, last: number, floor: number): number {
  let at = last;
  while (at >= floor) {
    if (p.word(at).text === ')') {
      const open = bracketBefore(p, at, floor);
      if (open < 0) return at + 1;
      at = open - 1;
      continue;
    }
    if (at === last && RELATIVES.has(p.lower(at))) return at;
    if (endsSegment(p, at, floor, last)) return at + 1;
    at -= 1;
  }
  return Math.max(floor, at + 1);
}

function bracketBefore(p: Passage, close: number, floor: number): number {
  for (let at = close - 1; at >= floor && at > close - 12; at -= 1) if (p.word(at).text === '(') return at;
  return -1;
}

const SOFT_SUBORDINATORS = new Set(['once', 'where', 'before', 'after', 'since', 'until', 'as', 'that']);

function endsSegment(p: Passage, at: number, floor: number, last: number): boolean {
  const { text, lower, bits } = p.word(at);
  if (isComma(p, at) || isDash(p, at) || ';:(['.includes(text)) return true;
  // A stop before a small letter ends no sentence: it belongs to a short form that no list has.
  const stops = bits & is.SENTENCE_END && !(text === '.' && p.has(at + 1, is.LOWERCASE));
  if (p.opens(at) || p.closes(at) || stops) return true;
  if (lower === 'and' || lower === 'or')
    return isComma(p, at - 1) || hasFinite(p, clauseFloor(p, at, floor), at);
  if (lower === 'but' || lower === 'yet' || lower === 'so') return true;
  if (bits & is.WH && !(RELATIVES.has(lower) && hasFinite(p, at + 1, last + 1))) return true;
  if (bits & is.SUBORDINATOR && !(SOFT_SUBORDINATORS.has(lower) && !hasSubjectAfter(p, at, last)))
    return true;
  return at < last - 1 && isClauseVerb(p, at) && !inRelative(p, at, floor);
}

/** After the last comma before `at`: "Although opposed at first, Washington and its allies". */
function clauseFloor(p: Passage, at: number, floor: number): number {
  const first = Math.max(floor, at - 25);
  for (let here = at - 1; here > first; here -= 1) if (isComma(p, here)) return here + 1;
  return first;
}

/** "after the fire officials said": a preposition with its noun. "after officials said": it opens a clause. */
function hasSubjectAfter(p: Passage, at: number, last: number): boolean {
  return last - at >= 1 && (p.lower(at) === 'that' || last - at <= 6);
}

/** An auxiliary, a modal or a present tense ends the clause before; a bare past may be a participle of the subject. */
function isClauseVerb(p: Passage, at: number): boolean {
  if (!isFiniteVerb(p, at)) return false;
  const reports = p.word(at).cue?.strength === 3 && !p.has(at, is.VERB_GERUND);
  if (reports && !p.has(at + 1, is.PREPOSITION)) return true;
  return p.has(at, is.AUXILIARY | is.MODAL | is.VERB_PRESENT) && !p.has(at, is.CONTRACTED_SUBJECT);
}

function inRelative(p: Passage, verb: number, floor: number): boolean {
  for (let at = verb - 1; at >= floor && at > verb - 9; at -= 1) {
    if (isComma(p, at)) return false;
    if (['who', 'which', 'whose', 'that'].includes(p.lower(at))) return at > floor;
  }
  return false;
}

/** A noun phrase with what leads in to it dropped, as a subject of the clause from `clauseFrom` on. */
function trimmed(p: Passage, within: Range, clauseFrom: number): Subject | null {
  const range = withoutLead(p, within);
  return range === null ? null : { range, relative: false, clauseFrom };
}
