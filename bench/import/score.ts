import { foldedWords, readableWords } from '@/domain/imports/readable-words';

/** Shares of 0 to 1. */
export type WordScore = { precision: number; recall: number; f1: number };

const words = (text: string) => foldedWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words two texts share, each as often as it stands in both. */
export function wordScore(found: string, expected: string): WordScore {
  const left = new Map<string, number>();
  const wanted = words(expected);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const given = words(found);
  let shared = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  const precision = given.length === 0 ? (wanted.length === 0 ? 1 : 0) : shared / given.length;
  const recall = wanted.length === 0 ? 1 : shared / wanted.length;
  return {
    precision,
    recall,
    f1:
      shared === 0
        ? wanted.length === 0 && given.length === 0
          ? 1
          : 0
        : (2 * precision * recall) / (precision + recall),
  };
}

/** How many of the strings stand in the text; case, accents, marks and soft hyphens aside. */
export function standIn(strings: readonly string[], text: string): number {
  const folded = foldedWords(readableWords(text));
  return strings.filter((one) => folded.includes(foldedWords(readableWords(one)))).length;
}
