import type { Span } from '@/domain/anchoring/spans/span';
import { languageName } from '@/domain/shared/language';
import type { Suggestion } from '../engine/suggestion';

/** How much of what a text states has a claim. `of` counts the suggestions that were given. */
export type Coverage<Each extends Suggestion = Suggestion> = {
  covered: number;
  of: number;
  /** In the order of the text. */
  each: { suggestion: Each; covered: boolean }[];
};

/** At least half of the shorter of the two must be shared. */
const SHARED = 0.5;

/**
 * Tells for each suggestion whether a claim stands on it. `claimSpans` holds the fragments of each occurrence in the same
 * revision. A claim stands on a statement when they share at least half of the shorter of the two: a claim made of one
 * figure in a long quotation counts, and so does a claim of a whole paragraph for each statement in it, but not one that
 * touches it with a word. Any place of a repeated statement will do.
 */
export function coverage<Each extends Suggestion>(
  suggestions: readonly Each[],
  claimSpans: readonly (readonly Span[])[],
): Coverage<Each> {
  const claims = claimSpans.filter((spans) => sizeOf(spans) > 0);
  const each = [...suggestions]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((suggestion) => ({ suggestion, covered: isCovered(suggestion, claims) }));
  return { covered: each.filter(({ covered }) => covered).length, of: each.length, each };
}

/** "14 of 17 statements have a claim" */
export function coverageInWords({ covered, of }: Pick<Coverage, 'covered' | 'of'>): string {
  if (of === 0) return 'No statement was found';
  return `${covered} of ${of} ${of === 1 ? 'statement has' : 'statements have'} a claim`;
}

/** "Not read: the text is in German": nothing was found because nothing was looked for. */
export const notReadInWords = (language: string) => `Not read: the text is in ${languageName(language)}`;

const startOf = ({ content }: Suggestion) => content[0]?.start ?? 0;

function isCovered({ places }: Suggestion, claims: readonly (readonly Span[])[]): boolean {
  return places.some((place) =>
    claims.some(
      (claim) => sharedUnits(place, claim) >= SHARED * Math.max(1, Math.min(sizeOf(place), sizeOf(claim))),
    ),
  );
}

const sizeOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + (end - start), 0);

function sharedUnits(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}
