import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import type { AttributionView, ClaimCard, FigureView } from '@/domain/claims/card';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { HistoryLine } from '@/domain/ledger/history';
import type { RelationKind } from '@/domain/questions/relation';
import type { SourceName } from '@/domain/sources/source';
import type { GateFacts } from './gate';
import type { Changed } from './since-verdict';
import type { ReviewView } from './verdict';

export type { RelationKind };

export type DeskAttribution = AttributionView & { sourceId: string };

/** An article that the claim stands in, with the text the places are in. */
export type DeskArticle = {
  id: string;
  slug: string;
  headline: string;
  outlet: string;
  status: 'draft' | 'published' | 'withdrawn';
  revision: { id: string; number: number };
  text: string;
  blocks: Block[];
  /** Where the claim of the dossier stands here. */
  places: {
    id: string;
    fragments: Span[];
    /** Why a person has to say whether it belongs there, where one has. */
    doubt: string | null;
  }[];
  /** The other claims of this text. */
  others: { number: number; statement: string; status: ClaimStatus; fragments: Span[] }[];
};

export type DeskAnswer = {
  id: string;
  number: number;
  statement: string;
  status: ClaimStatus;
  figure: FigureView | null;
  sources: SourceName[];
};

/** A question that the claim answers, with all its answers and how they stand to each other. */
export type DeskQuestion = {
  id: string;
  slug: string;
  text: string;
  version: number;
  answers: DeskAnswer[];
  relations: { fromId: string; kind: RelationKind; toId: string; reason: string | null }[];
};

/** Everything the workbench shows of one claim. */
export type Dossier = Omit<ClaimCard, 'attributions'> & {
  version: number;
  withdrawn: boolean;
  attributions: DeskAttribution[];
  riskReasons: string[];
  /** ISO instant. */
  queuedAt: string;
  assignee: { id: string; name: string } | null;
  articles: DeskArticle[];
  reviews: ReviewView[];
  questions: DeskQuestion[];
  /** Newest first. */
  history: HistoryLine[];
  /** The last entry is an edit that can be undone, in words; null when it is not. */
  undo: string | null;
  /** What changed since the last verdict, while that is stale; else empty. */
  since: Changed[];
  /** For needsSecondPerson(). */
  writers: string[];
  /** Who else could judge it, where the newsroom asks for two people: none of its writers; else empty. */
  colleagues: { id: string; name: string }[];
  /** For whatIsLacking(): what the evidence gate knows of the claim. */
  gate: GateFacts;
  /** Its place in the queue as it is now, for nextInQueue(): keep it before a verdict moves the claim. */
  cursor: string;
};
