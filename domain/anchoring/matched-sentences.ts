import { alignUnits } from './alignment/align-units';
import { compare, type Side, weightOf } from './alignment/comparison';
import type { Span } from './spans/span';

/** One or more sentences (or lines) that became one or more others; `weight` is what they say, as anchoring weighs words. */
export type MatchedSentences = { before: Span; after: Span; weight: number };

/** Which sentences of one text became which of another, ascending by place in the old one. Both must be NFC (`checkText`). */
export function matchedSentences(oldText: string, newText: string): MatchedSentences[] {
  const comparison = compare(oldText, newText, []);
  const matched = alignUnits(comparison).groups.map((group) => {
    const before = stretch(comparison.old, group.oldFrom, group.oldTo);
    const after = stretch(comparison.new, group.newFrom, group.newTo);
    return { before: before.span, after: after.span, weight: Math.min(before.weight, after.weight) };
  });
  return matched.sort((a, b) => a.before.start - b.before.start);
}

/** The units `from` to `to` of a text as a span, and what they weigh. */
function stretch(side: Side, from: number, to: number): { span: Span; weight: number } {
  const [first, end] = [side.unitStart[from] ?? 0, side.unitStart[to] ?? 0];
  const span = { start: side.start[first] ?? 0, end: side.end[end - 1] ?? 0 };
  return { span, weight: weightOf(side, first, end) };
}
