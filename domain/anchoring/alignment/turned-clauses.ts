import type { Comparison } from './comparison';

/**
 * Clauses that changed places within a sentence: “On Monday they met” for “They met on Monday”. A diff keeps the
 * longer one and loses the other; here words left over on both sides are looked through for runs that are the same.
 */
const SHORTEST = 3;
/** Two or three words of content: less is met by chance. */
const LIGHTEST = 12;
/** Less, where a sentence was turned round: its beginning is the end now, or its end the beginning. */
const LIGHTEST_TURNED = 5;
/** But for so many marks. */
const MARKS = 2;

/** Calls `link` for old words [i0, i1) and new words [j0, j1) that are still free and stand in equal runs. */
export function linkTurned(
  { old, new: fresh, weights }: Comparison,
  { newOf, oldOf }: { newOf: Int32Array; oldOf: Int32Array },
  [i0, i1, j0, j1]: readonly [number, number, number, number],
  link: (i: number, j: number) => void,
): void {
  const starts = freeStarts(fresh.id, oldOf, j0, j1);
  if (starts.size === 0) return;
  for (let i = i0; i + SHORTEST <= i1; i++) {
    if (!isFreeRun(newOf, i)) continue;
    const j = starts.get(keyAt(old.id, i));
    if (j === undefined) continue;
    let length = 0;
    let weight = 0;
    while (i + length < i1 && j + length < j1 && old.id[i + length] === fresh.id[j + length]) {
      if ((newOf[i + length] ?? 0) >= 0 || (oldOf[j + length] ?? 0) >= 0) break;
      weight += weights[old.id[i + length] ?? 0] ?? 0;
      length++;
    }
    const turned = isTurned([i, j, length], [i0, i1, j0, j1]);
    if (length < SHORTEST || weight < (turned ? LIGHTEST_TURNED : LIGHTEST)) continue;
    for (let k = 0; k < length; k++) link(i + k, j + k);
    i += length - 1;
  }
}

function isTurned(
  [i, j, length]: readonly [number, number, number],
  [i0, i1, j0, j1]: readonly [number, number, number, number],
): boolean {
  const toEnd = i <= i0 + MARKS && j + length >= j1 - MARKS;
  return toEnd || (j <= j0 + MARKS && i + length >= i1 - MARKS);
}

function freeStarts(ids: Int32Array, taken: Int32Array, from: number, to: number): Map<number, number> {
  const starts = new Map<number, number>();
  for (let j = from; j + SHORTEST <= to; j++)
    if (isFreeRun(taken, j) && !starts.has(keyAt(ids, j))) starts.set(keyAt(ids, j), j);
  return starts;
}

function isFreeRun(taken: Int32Array, at: number): boolean {
  for (let k = 0; k < SHORTEST; k++) if ((taken[at + k] ?? 0) >= 0) return false;
  return true;
}

/** A number for the words from `at` on; equal words have equal numbers, and what is found is compared again. */
function keyAt(ids: Int32Array, at: number): number {
  let key = 0;
  for (let k = 0; k < SHORTEST; k++) key = (Math.imul(key, 1_000_003) + (ids[at + k] ?? 0)) | 0;
  return key;
}
