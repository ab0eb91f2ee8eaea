import type { Span } from '@/domain/anchoring/spans/span';

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

export type Tally = { quotes: number } & Record<Verdict, number>;

export function newTally(): Tally {
  return { quotes: 0, right: 0, misbounded: 0, 'wrong-place': 0, 'falsely-kept': 0, 'given-up': 0 };
}

/** Per cent of all quotes; silent = in a wrong place, or kept although gone. */
export function percentages(tally: Tally): {
  right: number;
  silent: number;
  givenUp: number;
  misbounded: number;
} {
  const percent = (count: number) => (100 * count) / Math.max(1, tally.quotes);
  return {
    right: percent(tally.right),
    silent: percent(tally['wrong-place'] + tally['falsely-kept']),
    givenUp: percent(tally['given-up']),
    misbounded: percent(tally.misbounded),
  };
}
