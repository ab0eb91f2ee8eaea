import type { Tokens } from './tokens';

const SHORTEST = 3;
const LONGEST = 60;

/** 1 minus the edit distance per letter of two words, case aside; 0 for words too short or long to judge. */
export function wordLikeness(a: Tokens, i: number, b: Tokens, j: number): number {
  const m = (a.end[i] ?? 0) - (a.start[i] ?? 0);
  const n = (b.end[j] ?? 0) - (b.start[j] ?? 0);
  const longer = Math.max(m, n);
  if (Math.min(m, n) < SHORTEST || longer > LONGEST || Math.abs(m - n) * 2 > longer) return 0;
  const x = a.text.slice(a.start[i], a.end[i]).toLowerCase();
  const y = b.text.slice(b.start[j], b.end[j]).toLowerCase();
  return 1 - editDistance(x, y) / Math.max(x.length, y.length);
}

const row = new Uint16Array(LONGEST * 2 + 1);

/** Levenshtein's distance, in one row. */
function editDistance(x: string, y: string): number {
  for (let j = 0; j <= y.length; j++) row[j] = j;
  for (let i = 1; i <= x.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    const unit = x.charCodeAt(i - 1);
    for (let j = 1; j <= y.length; j++) {
      const above = row[j] ?? 0;
      const replaced = diagonal + (unit === y.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row[y.length] ?? 0;
}
