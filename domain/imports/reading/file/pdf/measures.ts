import type { Line } from './lines';

/** What is usual in a document: the size of its body text, whether that is bold, and how far apart lines of a size stand. */
export type Measures = { body: number; isBold: boolean; leading: (size: number) => number };

/** Two sizes that a reader would call the same. */
export function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.07 * Math.max(one, other);
}

/** Lines as far apart are set solid; farther than twice their size no lines of a paragraph stand. */
const CLOSEST = 0.9;
const FARTHEST = 2.2;
const USUAL = 1.25;

/** `columns` are lines under each other. */
export function measuresOf(columns: readonly (readonly Line[])[]): Measures {
  const lines = columns.flat();
  const lettersOf = (some: readonly Line[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  const distances = distancesIn(columns);
  return {
    body: usualSize(lines),
    isBold: lettersOf(lines.filter(({ isBold }) => isBold)) * 2 > lettersOf(lines),
    leading: (size) => size * (distances.get(Math.round(size)) ?? distances.get(0) ?? USUAL),
  };
}

/** The size that most letters have. */
export function usualSize(items: readonly { size: number; words: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of items) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + words.length);
  }
  const [commonest] = [...letters].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? 1;
}

/** By rounded size the distance of most lines that stand close, in sizes; under 0 that of all. */
function distancesIn(columns: readonly (readonly Line[])[]): Map<number, number> {
  const found = new Map<number, number[]>();
  for (const lines of columns) {
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      if (before === undefined || !isAlike(before.size, line.size)) continue;
      const distance = (line.y - before.y) / line.size;
      if (distance < CLOSEST || distance > FARTHEST) continue;
      for (const key of [Math.round(line.size), 0]) {
        const values = found.get(key);
        if (values === undefined) found.set(key, [distance]);
        else values.push(distance);
      }
    }
  }
  return new Map([...found].map(([size, values]) => [size, closest(values)]));
}

/** Where paragraphs are short, most distances are those between paragraphs: those of lines are among the smaller ones. */
function closest(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.25)] ?? USUAL;
}
