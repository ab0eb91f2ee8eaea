import type { FigureView } from '@/domain/claims/card';
import type { ClaimKind, ClaimStatus } from '@/domain/claims/claim';
import type { SourceName } from '@/domain/sources/source';

/** What the queue is narrowed to; every part stands in the address of the page. Null: not narrowed by it. */
export type QueueFilter = {
  /** In the language of the search box (domain/search/terms.ts). */
  words: string | null;
  /** Null: whatever nobody has judged as it stands, unreviewed or stale. `all`: also what was judged. */
  status: ClaimStatus | 'all' | null;
  kind: ClaimKind | null;
  topic: string | null;
  /** Slugs. */
  article: string | null;
  source: string | null;
  /** Taken by the person who asks, or by nobody. */
  taken: 'me' | 'nobody' | null;
  /** Only figures of which nobody has said whether their number is reached. */
  unsure: boolean;
};

export type QueueRow = {
  id: string;
  number: number;
  version: number;
  statement: string;
  kind: ClaimKind;
  topics: string[];
  status: ClaimStatus;
  figure: FigureView | null;
  sources: SourceName[];
  risk: number;
  /** Codes; domain/claims/standing/risk.ts has the sentences. */
  riskReasons: string[];
  /** ISO instant since when it waits. */
  queuedAt: string;
  assignee: { id: string; name: string } | null;
  article: { slug: string; headline: string } | null;
  evidence: number;
};

/** Rows by risk, then age, then number. `next` is the cursor of the following page, null at the end. */
export type QueuePage = { rows: QueueRow[]; next: string | null; count: CappedCount };

/** A count that stops counting: with `capped` there are at least this many. */
export type CappedCount = { value: number; capped: boolean };

/** What can be chosen in the filters. */
export type QueueFacets = {
  /** How many claims the filter would leave with each status in the place of its own. */
  statuses: Record<ClaimStatus, CappedCount>;
  topics: string[];
  articles: { slug: string; headline: string }[];
  sources: { slug: string; name: string }[];
  /** Figures of which nobody has said whether their number is reached, whatever the filter. */
  unsure: number;
};
