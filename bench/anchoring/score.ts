import type { Span } from '@/domain/anchoring/spans/span';
import type { Quote } from './corpus';
import type { Answer } from './engine';

/** How an answer compares with the truth; the rules of the shared corpus format. */
export type Verdict = 'right' | 'misbounded' | 'wrong-place' | 'falsely-kept' | 'given-up';

/** Overlap (intersection over union) from which an answer is right, and under which it is another place. */
const RIGHT_OVERLAP = 0.8;
const WRONG_OVERLAP = 0.2;
/** Both ends within this many units are right too: a quotation mark in or out. */
const NEAR = 2;

export function judge(text: string, truth: Span | null, answer: Span | null): Verdict {
  if (truth === null) return answer === null ? 'right' : 'falsely-kept';
  if (answer === null) return 'given-up';
  const span = withoutOuterSpace(text, answer);
  const overlap = intersectionOverUnion(span, truth);
  const near = Math.abs(span.start - truth.start) <= NEAR && Math.abs(span.end - truth.end) <= NEAR;
  if (near || overlap >= RIGHT_OVERLAP) return 'right';
  return overlap < WRONG_OVERLAP ? 'wrong-place' : 'misbounded';
}

function intersectionOverUnion(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / Math.max(1, a.end - a.start + (b.end - b.start) - shared);
}

function withoutOuterSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

/**
 * `unseen`: in a wrong place or kept although gone, and no person was asked. `unchanged`: quotes whose words stand in their
 * place as they were; `bothered`: those of them that a person was asked about all the same.
 */
export type Tally = { quotes: number; unseen: number; unchanged: number; bothered: number } & Record<
  Verdict,
  number
>;

export function newTally(): Tally {
  const verdicts = { right: 0, misbounded: 0, 'wrong-place': 0, 'falsely-kept': 0, 'given-up': 0 };
  return { quotes: 0, unseen: 0, unchanged: 0, bothered: 0, ...verdicts };
}

/** Enters the answer to one quote. */
export function count(tally: Tally, text: string, { truth, selector }: Quote, { span, asks }: Answer): void {
  const verdict = judge(text, truth, span);
  tally.quotes++;
  tally[verdict]++;
  if (!asks && (verdict === 'wrong-place' || verdict === 'falsely-kept')) tally.unseen++;
  if (truth === null || text.slice(truth.start, truth.end) !== selector.exact) return;
  tally.unchanged++;
  if (asks) tally.bothered++;
}

/**
 * Per cent of all quotes: right, silently wrong (in a wrong place, or kept although gone), given up, wrong ends, wrong and
 * unseen; and of those with unchanged words: asked for nothing.
 */
export function percentages(tally: Tally): number[] {
  const percent = (part: number, of = tally.quotes) => (100 * part) / Math.max(1, of);
  return [
    percent(tally.right),
    percent(tally['wrong-place'] + tally['falsely-kept']),
    percent(tally['given-up']),
    percent(tally.misbounded),
    percent(tally.unseen),
    percent(tally.bothered, tally.unchanged),
  ];
}
