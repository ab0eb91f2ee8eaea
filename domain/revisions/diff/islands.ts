import type { Chunk, Chunked } from './chunks';

/** At most so many words that stayed between two changes are read with them; more are a phrase of their own. */
const LONGEST_ISLAND = 3;

/** Old chunks [i0, i1) gave way to new chunks [j0, j1). */
type Change = { i0: number; i1: number; j0: number; j1: number };

/**
 * Joins changes that stand so close that the words between them only tear them apart: “said that 5,937” for “admitted
 * that 6,137”. A few kept words between two changes go with them when each change is at least twice as long and there are
 * both removed and added words: words inserted around a word never make it look removed.
 */
export function dropIslands(chunked: Chunked): void {
  let last: Change | null = null;
  for (const change of changesIn(chunked)) {
    if (last !== null && isIsland(chunked, last, change)) {
      chunked.keptAt.fill(-1, last.i1, change.i0);
      last = { i0: last.i0, i1: change.i1, j0: last.j0, j1: change.j1 };
    } else last = change;
  }
}

function changesIn({ before, after, keptAt }: Chunked): Change[] {
  const changes: Change[] = [];
  let [i0, j0] = [0, 0];
  for (let i = 0; i <= before.length; i++) {
    const j = i === before.length ? after.length : (keptAt[i] ?? -1);
    if (j < 0) continue;
    if (i > i0 || j > j0) changes.push({ i0, i1: i, j0, j1: j });
    [i0, j0] = [i + 1, j + 1];
  }
  return changes;
}

function isIsland({ before, after }: Chunked, a: Change, b: Change): boolean {
  if (b.i0 - a.i1 > LONGEST_ISLAND) return false;
  const removed = a.i1 > a.i0 || b.i1 > b.i0;
  const added = a.j1 > a.j0 || b.j1 > b.j0;
  if (!removed || !added) return false;
  const kept = lettersIn(before, a.i1, b.i0);
  const sizeOf = ({ i0, i1, j0, j1 }: Change) =>
    Math.max(lettersIn(before, i0, i1), lettersIn(after, j0, j1));
  return 2 * kept <= Math.min(sizeOf(a), sizeOf(b));
}

function lettersIn(chunks: readonly Chunk[], from: number, to: number): number {
  const [first, last] = [chunks[from], chunks[to - 1]];
  return to <= from || first === undefined || last === undefined ? 0 : last.end - first.start;
}
