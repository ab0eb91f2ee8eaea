import type { Span } from '@/domain/anchoring/spans/span';
import type { FigureView } from '@/domain/claims/card';
import { PEOPLE } from '@/domain/claims/figure';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { type Amount, amountAt } from './amount';
import type { FoundDate } from './dates';
import { isPeople, measureIn, UNITS } from './measures';

/** A figure as it stands in the text: the claim's figure, the words it was read from, and what it is a part of. */
export type FoundFigure = FigureView & {
  span: Span;
  /** "each": the number holds for every one of several. */
  each: boolean;
  /** "including 300,000 women": counted in the figure before. */
  partOfPrevious: boolean;
};

/** The figures in a run of tokens, in order. Ages, dates, ordinals and house numbers are none. */
export function figuresIn(p: Passage, range: Range, dates: readonly FoundDate[]): FoundFigure[] {
  const figures: FoundFigure[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    if (!p.has(at, is.NUMERIC)) continue;
    const amount = amountAt(p, at) ?? plusAt(p, at);
    if (amount === null) continue;
    if (!isAge(p, amount) && !isInDate(p, amount, dates) && !isRank(p, amount))
      figures.push(figureOf(p, amount, range, dates));
    at = amount.to - 1;
  }
  return figures;
}

/** "300,000-plus". */
function plusAt(p: Passage, at: number): Amount | null {
  const match = /^([\d,]+)-plus$/i.exec(p.word(at).text);
  if (match === null) return null;
  const low = Number((match[1] ?? '').replaceAll(',', ''));
  return { from: at, to: at + 1, low, high: null, bound: 'at_least', unit: null };
}

/** ", 46," after a name, "aged 46", "46 years old". */
function isAge(p: Passage, { from, to, low, high }: Amount): boolean {
  if (low !== high || low === null || low > 120) return false;
  if (p.lower(from - 1) === 'aged' || p.lower(from - 1) === 'age') return true;
  if (/^years?$/.test(p.lower(to)) && p.lower(to + 1) === 'old') return true;
  const enclosed = [',', '('].includes(p.word(from - 1).text) && [',', ')', '.'].includes(p.word(to).text);
  return enclosed && p.has(from - 2, is.CAPITAL);
}

function isInDate(p: Passage, { from, to }: Amount, dates: readonly FoundDate[]): boolean {
  const { start, end } = p.span({ from, to });
  return dates.some(({ span }) => start < span.end && span.start < end);
}

/** "Channel 4", "Article 51", "Group of Seven", "No. 10", "one of": names and ranks, not counts. */
function isRank(p: Passage, { from, low, high }: Amount): boolean {
  if (low !== high || low === null) return false;
  return (
    /^(no|number|article|section|chapter|channel|page|radio|flight|route|highway|motorway|level|phase|type|group|division|covid)$/.test(
      p.lower(from - 1),
    ) && low < 10_000
  );
}

function figureOf(p: Passage, amount: Amount, range: Range, dates: readonly FoundDate[]): FoundFigure {
  const counted = subjectAfter(p, amount.to, range.to);
  const measure = measureIn(p, amount, counted.to, range);
  const unit =
    amount.unit ??
    UNITS.get(p.lower(amount.to)) ??
    (isPeople(counted.words) || counted.words === '' ? PEOPLE : counted.words);
  const asOf = asOfDate(p, amount, range, dates);
  return {
    measure: measure ?? 'counted',
    subject: counted.words,
    low: amount.low,
    high: amount.high,
    bound: amount.bound,
    amountText: amount.bound === 'vague' ? p.said(amount) : null,
    unit,
    asOf: asOf?.precision === 'day' ? asOf.day : null,
    asOfText: asOf?.text ?? null,
    span: p.span({ from: amount.from, to: Math.max(amount.to, counted.to) }),
    each: isEach(p, amount, range),
    partOfPrevious:
      ['including', 'among', 'of'].includes(p.lower(amount.from - 1)) && p.lower(amount.from - 1) !== 'of',
  };
}

/** The noun phrase that is counted: "of their soldiers", "Russian soldiers", "women". */
function subjectAfter(p: Passage, to: number, limit: number): { words: string; to: number } {
  let from = to;
  if (p.lower(from) === 'of') from += 1;
  while (from < limit && p.has(from, is.DETERMINER | is.POSSESSIVE) && p.lower(from) !== 'more') from += 1;
  if (p.lower(from) === 'more') from += 1;
  let end = from;
  while (end < limit && end < from + 5 && isNounWord(p, end, end === from)) end += 1;
  return end === from ? { words: '', to } : { words: p.said({ from, to: end }), to: end };
}

const NO_NOUNS = new Set(['last', 'next', 'per', 'more', 'ago', 'each', 'due', 'old']);

function isNounWord(p: Passage, at: number, first: boolean): boolean {
  if (NO_NOUNS.has(p.lower(at))) return false;
  if (
    p.has(
      at,
      is.PUNCTUATION |
        is.AUXILIARY |
        is.MODAL |
        is.PREPOSITION |
        is.SUBORDINATOR |
        is.WH |
        is.CONJUNCTION |
        is.DETERMINER |
        is.SUBJECT_PRONOUN,
    )
  )
    return false;
  if (p.has(at, is.VERB_PAST | is.VERB_PARTICIPLE | is.VERB_GERUND | is.ADVERB))
    return (
      first && p.has(at, is.VERB_PARTICIPLE) && p.has(at + 1, is.LOWERCASE) && !p.has(at + 1, is.PREPOSITION)
    );
  return first || !p.has(at, is.VERB_PRESENT) || /s$/.test(p.lower(at));
}

function isEach(p: Passage, { from, to }: Amount, range: Range): boolean {
  for (let at = Math.max(range.from, from - 4); at < Math.min(range.to, to + 8); at += 1) {
    if (p.lower(at) === 'each' || p.lower(at) === 'apiece') return true;
  }
  return false;
}

/** "as of November 9", "by Tuesday", "on September 21": the date that the sentence ties to its count. */
function asOfDate(p: Passage, amount: Amount, range: Range, dates: readonly FoundDate[]): FoundDate | null {
  const sentence = p.span({
    from: Math.max(range.from, p.from(amount.from)),
    to: Math.min(range.to, p.to(amount.from)),
  });
  const near = dates.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  return (
    near.find(({ link }) => link === 'as of') ??
    near.find(({ link }) => ['on', 'by', 'since', 'until', 'in', ''].includes(link)) ??
    null
  );
}
