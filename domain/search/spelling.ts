/**
 * How many letters are changed, put in, left out or change places with their neighbour to make one word of another
 * (optimal string alignment distance), at most `most` + 1.
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return Math.min(at(row, other.length), most + 1);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

export type KnownWord = { word: string; folded: string };

const SHORTEST = 4;

/** The known word that a typed one most likely means, or null: one letter apart, two from seven letters on. */
export function meantWord(typed: string, known: readonly KnownWord[]): string | null {
  if (typed.length < SHORTEST) return null;
  const most = typed.length < 7 ? 1 : 2;
  let best: { word: string; apart: number } | null = null;
  for (const { word, folded } of known) {
    const apart = lettersApart(typed, folded, best === null ? most : best.apart - 1);
    if (apart <= (best === null ? most : best.apart - 1)) best = { word, apart };
  }
  return best?.word ?? null;
}
