import { alignUnits } from '@/domain/anchoring/align-units';
import { compare, type Side } from '@/domain/anchoring/comparison';
import type { Span } from '@/domain/anchoring/span';
import type { Block } from '@/domain/articles/block';
import type { Wording } from './row';

/** One or more sentences (or lines) that became one or more others; `weight` is what they say, as anchoring weighs words. */
export type SentencePair = { before: Span; after: Span; weight: number };

/**
 * Which sentences became which, ascending by place in the old text. Blocks that both texts begin and end with are
 * left out: nothing in them changed.
 */
export function sentencePairs(before: Wording, after: Wording): SentencePair[] {
  const [old, fresh] = changedParts(before, after);
  if (old.start >= old.end || fresh.start >= fresh.end) return [];
  const comparison = compare(
    before.text.slice(old.start, old.end),
    after.text.slice(fresh.start, fresh.end),
    [],
  );
  const pairs = alignUnits(comparison).groups.map((group) => {
    const [a, b] = [
      stretch(comparison.old, group.oldFrom, group.oldTo),
      stretch(comparison.new, group.newFrom, group.newTo),
    ];
    return {
      before: { start: a.start + old.start, end: a.end + old.start },
      after: { start: b.start + fresh.start, end: b.end + fresh.start },
      weight: Math.min(a.weight, b.weight),
    };
  });
  return pairs.sort((a, b) => a.before.start - b.before.start);
}

function stretch(side: Side, from: number, to: number): Span & { weight: number } {
  const [first, end] = [side.unitStart[from] ?? 0, side.unitStart[to] ?? 0];
  return {
    start: side.start[first] ?? 0,
    end: side.end[end - 1] ?? 0,
    weight: (side.running[end] ?? 0) - (side.running[first] ?? 0),
  };
}

function changedParts(before: Wording, after: Wording): [Span, Span] {
  const { first, last } = commonEnds(before, after);
  return [inner(before.blocks, first, last), inner(after.blocks, first, last)];
}

function inner(blocks: readonly Block[], first: number, last: number): Span {
  return { start: blocks[first]?.start ?? 0, end: blocks.at(-1 - last)?.end ?? 0 };
}

/** How many blocks both texts begin and end with, word for word. */
export function commonEnds(before: Wording, after: Wording): { first: number; last: number } {
  const most = Math.min(before.blocks.length, after.blocks.length);
  const same = (i: number, j: number) => wordsOf(before, i) === wordsOf(after, j);
  let first = 0;
  while (first < most && same(first, first)) first++;
  let last = 0;
  const [m, n] = [before.blocks.length, after.blocks.length];
  while (last < most - first && same(m - 1 - last, n - 1 - last)) last++;
  return { first, last };
}

function wordsOf({ text, blocks }: Wording, index: number): string {
  const block = blocks[index];
  return block === undefined ? '' : text.slice(block.start, block.end);
}
