import { type MatchedSentences, matchedSentences } from '@/domain/anchoring/matched-sentences';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import type { Wording } from './row';

/**
 * Which sentences became which, ascending by place in the old text. Blocks that both texts begin and end with are
 * left out: nothing in them changed.
 */
export function sentencePairs(before: Wording, after: Wording): MatchedSentences[] {
  const [old, fresh] = changedParts(before, after);
  if (old.start >= old.end || fresh.start >= fresh.end) return [];
  const matched = matchedSentences(
    before.text.slice(old.start, old.end),
    after.text.slice(fresh.start, fresh.end),
  );
  return matched.map((pair) => ({
    before: shifted(pair.before, old.start),
    after: shifted(pair.after, fresh.start),
    weight: pair.weight,
  }));
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

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
