import type { Segment } from '@/domain/anchoring/spans/segments';

/** Lines are told apart up to here; deeper ones share the last. */
const DEEPEST = 30;

/**
 * Which underline a claim gets where it shares words with others: 0 is next to the words. Claims that share a
 * segment never share a level, and the shorter one is nearer to the words, so that the longer one's line runs on
 * unbroken beneath it. `lengths` holds the units that each claim covers. Work grows with what the segments hold.
 */
export function levelsOf(
  segments: readonly Segment[],
  lengths: ReadonlyMap<number, number>,
): Map<number, number> {
  const places = placesOf(segments);
  const taken = new Int32Array(segments.length);
  const levels = new Map<number, number>();
  // Of equal ones the splitter met the outermost first: it gets the lower line.
  const shortestFirst = [...lengths].reverse().sort(([, a], [, b]) => a - b);
  for (const [id] of shortestFirst) {
    const here = places.get(id) ?? [];
    const level = firstFree(here.reduce((lines, segment) => lines | (taken[segment] ?? 0), 0));
    for (const segment of here) taken[segment] = (taken[segment] ?? 0) | (1 << level);
    levels.set(id, level);
  }
  return levels;
}

/** The segments that each claim covers, by index. */
function placesOf(segments: readonly Segment[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  segments.forEach(({ ids }, index) => {
    for (const id of ids) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [index]);
      else known.push(index);
    }
  });
  return places;
}

/** The lowest bit that is not set. */
function firstFree(lines: number): number {
  return Math.min(DEEPEST, 31 - Math.clz32(~lines & -~lines));
}
