import type { RevisionOrigin } from '@/db/generated/enums';
import type { FollowSettings } from './follow';
import type { CarriedCounts } from './revision';

type RevisionFacts = { id: string; number: number; sha256: string };

/** Payload of `article.revised`. The subject is the article; what became of its claims stands in `claim.carried`. */
export type RevisedFacts = {
  slug: string;
  headline: string;
  before: { headline: string; revision: RevisionFacts };
  after: { headline: string; revision: RevisionFacts };
  origin: RevisionOrigin;
  fetchedFrom: string | null;
  note: string | null;
  /** The number of the revision whose text was taken again. */
  restores: number | null;
  carried: CarriedCounts;
  /** How many places wait for a person now. */
  open: number;
  /** Readers see the new text from now on. */
  shown: boolean;
};

type OfArticle = { slug: string; headline: string };

/** Payload of `article.followed` and `article.unfollowed`. Null: no address is followed. */
export type FollowFacts = OfArticle & { before: FollowSettings | null; after: FollowSettings | null };

/** Payload of `article.proposal-dismissed`; one that is accepted is told by `article.revised`. */
export type DismissedFacts = OfArticle & { fetchedFrom: string; sha256: string; base: number };
