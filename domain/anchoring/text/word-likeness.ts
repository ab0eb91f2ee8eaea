import { foldOf } from './folding';
import type { Tokens } from './tokens';

/** From this likeness on two words are one, respelled: a letter put right, a number or a tense changed. */
export const SAME_WORD = 0.65;

const SHORTEST = 3;
const LONGEST = 60;

/**
 * 1 minus the edit distance per letter of two words, as folded; 0 for words too short or long to judge and for those
 * that neither begin nor end alike, which no spelling mistake explains.
 */
export function wordLikeness(a: Tokens, i: number, b: Tokens, j: number): number {
  const [from, to] = [a.start[i] ?? 0, a.end[i] ?? 0];
  const [low, high] = [b.start[j] ?? 0, b.end[j] ?? 0];
  const [m, n] = [to - from, high - low];
  const longer = Math.max(m, n);
  if (Math.min(m, n) < SHORTEST || longer > LONGEST || longer - Math.min(m, n) > longer * (1 - SAME_WORD))
    return 0;
  if (unitAt(a, from) !== unitAt(b, low) && unitAt(a, to - 1) !== unitAt(b, high - 1)) return 0;
  return 1 - editDistance(a, from, m, b, low, n) / longer;
}

function unitAt({ text }: Tokens, at: number): number {
  return foldOf(text.charCodeAt(at));
}

const row = new Uint16Array(LONGEST + 1);

/** Levenshtein's distance of two runs of text, in one row. */
function editDistance(a: Tokens, from: number, m: number, b: Tokens, low: number, n: number): number {
  for (let j = 0; j <= n; j++) row[j] = j;
  for (let i = 1; i <= m; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    const unit = unitAt(a, from + i - 1);
    for (let j = 1; j <= n; j++) {
      const above = row[j] ?? 0;
      const replaced = diagonal + (unit === unitAt(b, low + j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row[n] ?? 0;
}
