import type { Day } from '@/domain/shared/day';
import type { SourceName } from '@/domain/sources/source';
import type { Bound } from '@/domain/wording/quantities';
import type { AttributionCheck, AttributionStance, Directness } from './attribution';
import type { ClaimKind, ClaimStatus } from './claim';
import type { EvidenceView } from './evidence';

export type FigureView = {
  measure: string;
  subject: string;
  /** How the number is meant: which ends there are, and whether they are reached. */
  bound: Bound;
  /** At least and more than have a low only, up to and fewer than a high only; exactly and about the same twice. */
  low: number | null;
  high: number | null;
  /** The text's own words for a vague amount ("tens of thousands"), else null. */
  amountText: string | null;
  /** Kept before bounds said whether they are reached, and nobody has said it since. */
  boundUnsure?: boolean;
  unit: string;
  asOf: Day | null;
  asOfText: string | null;
};

export type AttributionView = {
  id: string;
  source: SourceName;
  stance: AttributionStance;
  directness: Directness;
  cue: string | null;
  saidOn: Day | null;
  /** The attribution through which it is known: this source, according to that one. */
  viaId: string | null;
  check: AttributionCheck;
  checkNote: string | null;
};

/** What a card shows of a claim; what every list of claims is made of. */
export type ClaimCard = {
  id: string;
  number: number;
  statement: string;
  kind: ClaimKind;
  topics: string[];
  status: ClaimStatus;
  figure: FigureView | null;
  attributions: AttributionView[];
  evidence: EvidenceView[];
  /** The review that counts (or counted, while stale). */
  lastReview: { verdict: string; reason: string; ownWordOnly: boolean; reviewer: string; at: string } | null;
};
