import type { Day } from '@/domain/shared/day';
import type { SourceName } from '@/domain/sources/source';
import type { AttributionCheck, AttributionStance, Directness } from './attribution';
import type { ClaimKind, ClaimStatus } from './claim';
import type { EvidenceView } from './evidence';

export type FigureView = {
  measure: string;
  subject: string;
  /** Either end may be open: "more than 100,000" is low 100000, high null. */
  low: number | null;
  high: number | null;
  approximate: boolean;
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
