import type { Verdict } from '@/db/generated/enums';
import type { AnchorState } from '@/domain/anchoring/spans/carried';
import type { Span } from '@/domain/anchoring/spans/span';
import type { ClaimStatus } from '@/domain/claims/claim';

/** Words with what stands around them in the text. More than one part where a claim is split. */
export type WordsInPlace = {
  revision: { id: string; number: number };
  fragments: Span[];
  before: string;
  /** The words of the fragments and those between them. */
  parts: { text: string; marked: boolean }[];
  after: string;
};

/** A place that was carried over with doubt and waits for a person. */
export type TriageItem = {
  occurrenceId: string;
  claim: {
    id: string;
    number: number;
    version: number;
    statement: string;
    status: ClaimStatus;
    /** Of its last review, whether or not it still holds; null when nobody has looked. */
    verdict: Verdict | null;
  };
  article: { id: string; slug: string; headline: string; language: string };
  state: AnchorState;
  /** 0 to 1: how sure the carrying over was. */
  score: number;
  /** Why, in words. */
  reason: string;
  /** Where it stood for sure: the last place that a person or an unchanged wording vouches for. */
  was: WordsInPlace;
  /** Where it was put; null when it is gone. */
  now: WordsInPlace | null;
  /** Another place that the last confirmed wording points to, where the two ways of carrying over disagree. */
  other: WordsInPlace | null;
};

/**
 * What needs a person most comes first: places whose words now say something else, then gone ones, then by falling doubt; equal
 * ones in the order of the old text.
 */
export function inOrderOfDoubt(items: readonly TriageItem[]): TriageItem[] {
  return [...items].sort(
    (a, b) =>
      Number(b.state === 'altered') - Number(a.state === 'altered') ||
      a.score - b.score ||
      (a.was.fragments[0]?.start ?? 0) - (b.was.fragments[0]?.start ?? 0) ||
      a.claim.number - b.claim.number,
  );
}
