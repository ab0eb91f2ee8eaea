import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';

/** So many are fetched at a time while a person walks through the text, and so many of them are kept on the page. */
export const FETCHED = 20;
export const KEPT = 60;

/** The neighbour of one in the order of the text; null at the end, and for one that is not there. */
export function neighbourInText(inText: readonly string[], from: string, by: number): string | null {
  const at = inText.indexOf(from);
  return at < 0 ? null : (inText[at + by] ?? null);
}

/** What to fetch to walk on from `from` (itself among it), without what the page has. In no more than one request. */
export function toFetch(
  inText: readonly string[],
  from: string,
  by: number,
  has: ReadonlySet<string>,
): string[] {
  const at = inText.indexOf(from);
  const stretch =
    by < 0 ? inText.slice(Math.max(0, at - FETCHED + 1), at + 1) : inText.slice(at, at + FETCHED);
  return at < 0 ? [] : stretch.filter((fingerprint) => !has.has(fingerprint));
}

/**
 * What was fetched before with what came now, in the order of the text, without what is decided about since. The page does
 * not grow with the text: what is left behind in walking goes.
 */
export function withFetched(
  before: readonly DeskSuggestion[],
  came: readonly DeskSuggestion[],
  inText: readonly string[],
  by: number,
): DeskSuggestion[] {
  const all = new Map([...before, ...came].map((one) => [one.fingerprint, one]));
  const ordered = inText.flatMap((fingerprint) => all.get(fingerprint) ?? []);
  return by < 0 ? ordered.slice(0, KEPT) : ordered.slice(-KEPT);
}
