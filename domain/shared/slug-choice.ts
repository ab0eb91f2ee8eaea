import { SLUG_LONGEST, slugOf } from './slug';

/** What every slug that could collide with `wanted` begins with: room is left for a number. */
export function slugStem(wanted: string): string {
  return wanted.slice(0, SLUG_LONGEST - 6).replace(/-+$/, '');
}

/** `wanted` if it is free, else the first of wanted-2, wanted-3 … that is. `taken` holds all with its stem. */
export function firstFreeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.length + 6 > SLUG_LONGEST ? slugStem(wanted) : wanted;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** A slug of these words, or `fallback` where none of them can stand in an address. */
export function slugOfOr(words: string, fallback: string): string {
  return slugOf(words) || fallback;
}
