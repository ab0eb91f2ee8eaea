import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import type { ClaimCard } from '@/domain/claims/card';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { HistoryLine } from '@/domain/ledger/history';
import type { ReviewView } from '@/domain/reviews/verdict';
import type { Snippet } from '@/domain/search/snippet';
import type { Day } from '@/domain/shared/day';
import type { SourceKind, SourceName } from '@/domain/sources/source';
import type { SearchNarrowing } from './search-narrowing';
import type { Tally } from './tally';

export type { Tally };

/** "14 of 17 statements sourced": domain/claims/standing/coverage.ts says what counts. */
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

/** Newest first. `next` is the cursor of the following page, for home({ after }), or null on the last one. */
export type Home = { articles: ArticleSummary[]; next: string | null };

/** A claim in an article, with its places there; `places` holds the fragments of each occurrence. */
export type MarkedClaim = ClaimCard & { places: { id: string; fragments: Span[] }[] };

export type ArticlePage = ArticleSummary & {
  language: string;
  canonicalUrl: string | null;
  revision: { number: number; sha256: string; at: string };
  /** How often readers saw the text change: published revisions beyond the first. */
  changes: number;
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
  /** Newest article first, at most CLAIM_PLACES_SHOWN of `occurrenceCount`. */
  occurrences: OccurrenceView[];
  occurrenceCount: number;
  reviews: ReviewView[];
  related: RelatedClaim[];
  /** Oldest first; of a very long one the newest lines. */
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
  /** Over all of the source's claims that readers may see, also those beyond the lists. */
  tally: Tally;
  /**
   * Claims by how the source stands to them, newest first; relayed: known through this source. Each list ends
   * after SOURCE_CLAIMS_SHOWN; the others are found with search(text, { source: slug }).
   */
  asserted: ClaimCard[];
  denied: ClaimCard[];
  relayed: ClaimCard[];
  /** How many there are in all. */
  counts: { asserted: number; denied: number; relayed: number };
};

export const CLAIM_PLACES_SHOWN = 20;
export const SOURCE_CLAIMS_SHOWN = 50;

export type FoundArticle = {
  slug: string;
  headline: string;
  outlet: string;
  publishedOn: Day;
  snippet: Snippet;
};

export type FoundClaim = {
  number: number;
  /** The words of the statement that were asked for are marked. */
  statement: Snippet;
  status: ClaimStatus;
  /** Its sources and topics that match what was asked, by name. */
  foundSources: string[];
  foundTopics: string[];
  /** The newest ones that it stands in, at most three. */
  articles: { slug: string; headline: string }[];
};

export type FoundSource = {
  slug: string;
  name: string;
  kind: SourceKind;
  role: string | null;
  claims: number;
};

/** A value that the claims found can be narrowed to, in words where it is an address, and how many of them have it. */
export type FacetValue = { value: string; words: string; count: number };
export type Facets = Record<keyof SearchNarrowing, FacetValue[]>;

/** Each list best first. All empty where nothing was found or nothing was asked for. */
export type SearchResult = {
  /** At most 10; none where claims are narrowed. */
  articles: FoundArticle[];
  /** At most 20, those of the page that was asked for. */
  claims: FoundClaim[];
  /** How many claims were found, counted up to 1,000. */
  claimsFound: number;
  /** Of all claims found: at most 10 values each, the most frequent first, times newest first. */
  facets: Facets;
  /** At most 20; none where claims are narrowed. */
  sources: FoundSource[];
};
