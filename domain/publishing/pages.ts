import type { Span } from '@/domain/anchoring/span';
import type { Block } from '@/domain/articles/block';
import type { ClaimCard } from '@/domain/claims/card';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { HistoryLine } from '@/domain/ledger/history';
import type { ReviewView } from '@/domain/reviews/verdict';
import type { Day } from '@/domain/shared/day';
import type { SourceKind, SourceName } from '@/domain/sources/source';

/** How many claims have each status. */
export type Tally = Record<ClaimStatus, number>;

/** "14 of 17 statements sourced": domain/claims/coverage.ts says what counts. */
export type Coverage = { sourced: number; statements: number };

export type ArticleSummary = {
  slug: string;
  headline: string;
  outlet: string;
  byline: string | null;
  summary: string | null;
  publishedOn: Day;
  tally: Tally;
  coverage: Coverage;
};

/** A claim in an article, with its places there; `places` holds the fragments of each occurrence. */
export type MarkedClaim = ClaimCard & { places: { id: string; fragments: Span[] }[] };

export type ArticlePage = ArticleSummary & {
  language: string;
  canonicalUrl: string | null;
  revision: { number: number; sha256: string; at: string };
  /** ISO instant of the last change that a reader can see. */
  changedAt: string;
  text: string;
  blocks: Block[];
  /** In order of first place in the text. */
  claims: MarkedClaim[];
};

/** A claim in its sentence, in one article. */
export type OccurrenceView = {
  article: { slug: string; headline: string; outlet: string; publishedOn: Day };
  before: string;
  /** The words of the claim; more than one for a split one, with the words between them. */
  parts: { text: string; marked: boolean }[];
  after: string;
};

export type RelatedClaim = {
  question: { slug: string; text: string };
  /** How it stands to this claim, as words: "contradicts", "is contradicted by", or null for "also answers". */
  relation: string | null;
  reason: string | null;
  claim: {
    number: number;
    statement: string;
    status: ClaimStatus;
    figure: ClaimCard['figure'];
    sources: SourceName[];
  };
};

export type ClaimPage = ClaimCard & {
  occurrences: OccurrenceView[];
  reviews: ReviewView[];
  related: RelatedClaim[];
  history: HistoryLine[];
  /** Independent origins: the first links of the attribution chains. */
  origins: SourceName[];
};

export type SourcePage = {
  slug: string;
  name: string;
  kind: SourceKind;
  aliases: string[];
  role: string | null;
  affiliation: string | null;
  description: string | null;
  url: string | null;
  /** Why an unnamed source is not named. */
  justification: string | null;
  tally: Tally;
  /** Claims by how the source stands to them; relayed: known through this source. */
  asserted: ClaimCard[];
  denied: ClaimCard[];
  relayed: ClaimCard[];
};

export type SearchResult = {
  articles: { slug: string; headline: string; outlet: string; publishedOn: Day; snippet: string }[];
  claims: {
    number: number;
    statement: string;
    status: ClaimStatus;
    articles: { slug: string; headline: string }[];
  }[];
  sources: { slug: string; name: string; kind: SourceKind; role: string | null; claims: number }[];
};
