import type { Segment } from '@/domain/anchoring/segments';

/**
 * Which underline a claim gets where it shares words with others: 0 is next to the words. Claims that share a
 * segment never share a level, and the shorter one is nearer to the words, so that the longer one's line runs on
 * unbroken beneath it. `lengths` holds the units that each claim covers.
 */
export function levelsOf(
  segments: readonly Segment[],
  lengths: ReadonlyMap<number, number>,
): Map<number, number> {
  const neighbours = neighboursIn(segments);
  const levels = new Map<number, number>();
  // Of equal ones the splitter met the outermost first: it gets the lower line.
  const shortestFirst = [...lengths].reverse().sort(([, a], [, b]) => a - b);
  for (const [id] of shortestFirst) levels.set(id, firstFree(neighbours.get(id) ?? new Set(), levels));
  return levels;
}

function neighboursIn(segments: readonly Segment[]): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>();
  for (const { ids } of segments) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const known = neighbours.get(id) ?? new Set();
      for (const other of ids) if (other !== id) known.add(other);
      neighbours.set(id, known);
    }
  }
  return neighbours;
}

function firstFree(neighbours: ReadonlySet<number>, levels: ReadonlyMap<number, number>): number {
  const taken = new Set([...neighbours].map((id) => levels.get(id)));
  let level = 0;
  while (taken.has(level)) level++;
  return level;
}
