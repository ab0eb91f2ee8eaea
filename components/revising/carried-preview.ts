import type { Carried } from '@/domain/anchoring/carried';
import { carry } from '@/domain/anchoring/carry';
import type { Mark } from '@/domain/anchoring/segments';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import type { CarriedCounts } from '@/domain/revisions/revision';

/** What a new text would do to the claims that stand in the present one. */
export type CarriedPreview = {
  counts: CarriedCounts;
  /** The places that would not stay or move word for word, in the order of the present text. */
  touched: { claim: ClaimInArticle; carried: Carried }[];
  /** Where the claims would stand, by their numbers. */
  marks: Mark[];
};

/**
 * Carries the claims over as saving would, from the present text alone: saving also looks at the words that a person
 * confirmed last, so that it may put more before a person, never less.
 */
export function carriedPreview(
  before: string,
  after: string,
  claims: readonly ClaimInArticle[],
): CarriedPreview {
  const counts = { exact: 0, moved: 0, reworded: 0, gone: 0 };
  const touched: CarriedPreview['touched'] = [];
  const marks: Mark[] = [];
  const all = carry(
    before,
    after,
    claims.map(({ spans }, id) => ({ id, spans })),
  );
  for (const [index, carried] of all.entries()) {
    const claim = claims[index];
    if (claim === undefined) continue;
    counts[carried.state]++;
    if (carried.state === 'reworded' || carried.state === 'gone') touched.push({ claim, carried });
    if (carried.spans !== null) marks.push({ id: claim.number, spans: carried.spans });
  }
  return { counts, touched, marks };
}
