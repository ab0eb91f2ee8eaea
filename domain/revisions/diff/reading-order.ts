import type { Block } from '@/domain/articles/block';
import { heaviestChain } from '@/domain/shared/sequences/heaviest-chain';
import type { BlockPair } from './block-pairs';
import type { DiffRow } from './row';

export type Paired = { pair: BlockPair; movedFrom: DiffRow['movedFrom'] };

/**
 * Pairs in the order of the new text, with the blocks that stand on one side only: added ones in their place, removed
 * ones behind what stood before them. Pairs out of the common order (the heaviest is kept) were moved.
 */
export function inReadingOrder(
  before: readonly Block[],
  after: readonly Block[],
  pairs: readonly BlockPair[],
): Paired[] {
  const staying = stayingOf(pairs);
  const removedBehind = placeRemoved(before.length, pairs, staying);
  const rows: Paired[] = lonely(removedBehind.get(null), 'before');
  const byAfter = new Map(pairs.map((pair) => [pair.after[0], pair]));
  let last: BlockPair | null = null;
  for (let a = 0; a < after.length; ) {
    const pair = byAfter.get(a);
    if (pair === undefined) {
      rows.push(...lonely([a++], 'after'));
      continue;
    }
    const stays = staying.has(pair);
    rows.push({
      pair,
      movedFrom: stays ? null : last !== null && last.before[0] > pair.before[0] ? 'above' : 'below',
    });
    rows.push(...lonely(removedBehind.get(pair), 'before'));
    if (stays) last = pair;
    a = pair.after[1];
  }
  return rows;
}

function stayingOf(pairs: readonly BlockPair[]): ReadonlySet<BlockPair> {
  const inOldOrder = [...pairs].sort((x, y) => x.before[0] - y.before[0]);
  const byPlace = new Map(inOldOrder.map((pair) => [pair.before[0], pair]));
  const matches = inOldOrder.map(({ before, after, weight }) => ({
    old: before[0],
    new: after[0],
    length: 1,
    weight: Math.max(weight, Number.MIN_VALUE),
  }));
  return new Set(heaviestChain(matches).flatMap(({ old }) => byPlace.get(old) ?? []));
}

/** Old blocks without a counterpart, by the last pair before them that stayed in its place; null: before all. */
function placeRemoved(
  blocks: number,
  pairs: readonly BlockPair[],
  staying: ReadonlySet<BlockPair>,
): Map<BlockPair | null, number[]> {
  const byBefore = new Map(pairs.map((pair) => [pair.before[0], pair]));
  const behind = new Map<BlockPair | null, number[]>();
  let last: BlockPair | null = null;
  for (let b = 0; b < blocks; ) {
    const pair = byBefore.get(b);
    if (pair === undefined) {
      behind.set(last, [...(behind.get(last) ?? []), b++]);
      continue;
    }
    if (staying.has(pair)) last = pair;
    b = pair.before[1];
  }
  return behind;
}

function lonely(indices: readonly number[] = [], side: 'before' | 'after'): Paired[] {
  return indices.map((at) => ({
    pair: { before: [0, 0], after: [0, 0], sentences: [0, 0], weight: 0, [side]: [at, at + 1] },
    movedFrom: null,
  }));
}
