/** In shorter words one letter makes another word. */
const SHORTEST = 6;

/**
 * Whether two words are one, misspelt in one place: a letter more, fewer or another, or two that changed places, between the same
 * first and last letter ("soliders", "soldiers").
 */
export function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  if (one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  const [from, to, there] = differing(one, other);
  const [left, right] = [one.slice(from, to), other.slice(from, there)];
  return left.length + right.length <= 2 || (left.length === 2 && left === [...right].reverse().join(''));
}

/** Where two words begin to differ, and where each ends to: beyond are the same letters. */
function differing(one: string, other: string): [from: number, to: number, there: number] {
  const most = Math.min(one.length, other.length);
  let from = 0;
  while (from < most && one[from] === other[from]) from++;
  let [to, there] = [one.length, other.length];
  while (to > from && there > from && one[to - 1] === other[there - 1]) {
    to--;
    there--;
  }
  return [from, to, there];
}
