import { SAME_WORD, wordLikeness } from '../text/word-likeness';
import type { Alignment } from './alignment';
import type { Comparison } from './comparison';

/** Likeness asked of a sentence alone between the same two neighbours; respelled words count in part. */
const IN_SLOT = 0.3;
const LONGEST = 40;

/**
 * Short lines are easily unlike themselves: of three words, one was misspelled. Where exactly one sentence is left
 * over on both sides between neighbours that stayed, their words are compared letter by letter.
 */
export function fillSlots(alignment: Alignment): void {
  const { old, new: fresh } = alignment.comparison;
  for (let u = 0; u < old.units; u++) {
    if ((alignment.oldGroup[u] ?? 0) >= 0) continue;
    const v = slotOf(alignment, u);
    if (v === null || v < 0 || v >= fresh.units || (alignment.newGroup[v] ?? 0) >= 0) continue;
    if (softLikeness(alignment.comparison, u, v) >= IN_SLOT) alignment.pair(u, u + 1, v, v + 1);
  }
}

/** The one new unit between the new places of the unit before and the unit after, or null. */
function slotOf(alignment: Alignment, u: number): number | null {
  const { units } = alignment.comparison.old;
  const before = u === 0 ? 0 : alignment.groupOfOld(u - 1)?.newTo;
  const after = u === units - 1 ? alignment.comparison.new.units : alignment.groupOfOld(u + 1)?.newFrom;
  return before !== undefined && after === before + 1 ? before : null;
}

function softLikeness({ old, new: fresh, weights }: Comparison, u: number, v: number): number {
  const [i0, i1] = [old.unitStart[u] ?? 0, old.unitStart[u + 1] ?? 0];
  const [j0, j1] = [fresh.unitStart[v] ?? 0, fresh.unitStart[v + 1] ?? 0];
  if (i1 - i0 > LONGEST || j1 - j0 > LONGEST) return 0;
  let shared = 0;
  let next = j0;
  for (let i = i0; i < i1; i++) {
    for (let j = next; j < j1; j++) {
      const likeness = old.id[i] === fresh.id[j] ? 1 : wordLikeness(old, i, fresh, j);
      if (likeness < SAME_WORD) continue;
      shared += likeness * (weights[old.id[i] ?? 0] ?? 0);
      next = j + 1;
      break;
    }
  }
  return (2 * shared) / ((old.unitWeight[u] ?? 0) + (fresh.unitWeight[v] ?? 0));
}
