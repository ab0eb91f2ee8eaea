import type { Send } from '@/components/drafting/sent';
import type { MatchActions } from '@/components/match/match-actions';
import type { AttributionCheck, AttributionStance, Directness } from '@/domain/claims/attribution';
import type { FigureView } from '@/domain/claims/card';
import type { ClaimKind } from '@/domain/claims/claim';
import type { EvidenceStance } from '@/domain/claims/evidence';
import type { RelationKind } from '@/domain/questions/relation';
import type { Support } from '@/domain/reviews/own-word';
import type { Verdict } from '@/domain/reviews/verdict';
import type { Day } from '@/domain/shared/day';
import type { SourceKind, SourceName } from '@/domain/sources/source';

/** A write on the claim of the workbench, over the version that the person saw. */
export type OnClaim = { claimId: string; version: number };
export type NewVersion = { version: number };

export type AttributionInput = {
  id: string;
  sourceId: string;
  stance: AttributionStance;
  directness: Directness;
  cue: string | null;
  saidOn: Day | null;
  viaId: string | null;
};

/** Only what was changed is sent, so that two people who change different things do not undo each other. */
export type ClaimEdit = OnClaim & {
  statement?: string;
  kind?: ClaimKind;
  topics?: string[];
  figure?: FigureView | null;
  attributions?: AttributionInput[];
};

export type EvidenceInput = OnClaim & {
  stance: EvidenceStance;
  title: string;
  url: string | null;
  quotedPassage: string | null;
  locator: string | null;
  note: string | null;
  archivedUrl: string | null;
  capturedOn: Day | null;
  file: File | null;
};

export type SourceOption = SourceName & { id: string; aliases: string[] };
export type SourceInput = {
  name: string;
  kind: SourceKind;
  role: string | null;
  affiliation: string | null;
  description: string | null;
  justification: string | null;
};

export type ClaimOption = { id: string; number: number; statement: string };
export type QuestionOption = { id: string; text: string; version: number; answers: number };

type OnQuestion = { questionId: string; version: number };

export type AssignInput = OnClaim & { assigneeId: string | null; note?: string };
export type ReasonInput = OnClaim & { reason: string };
export type WithdrawEvidenceInput = ReasonInput & { evidenceId: string };
export type CheckInput = OnClaim & { attributionId: string; check: AttributionCheck; note: string | null };
export type VerdictInput = ReasonInput & { verdict: Verdict; support: Support | null };
export type RelationInput = OnQuestion & { fromId: string; kind: RelationKind; toId: string };

/** The server actions of the workbench and the look-ups of its search fields. */
export type BenchActions = MatchActions & {
  editClaim: Send<ClaimEdit, NewVersion>;
  undo: Send<OnClaim, NewVersion>;
  assign: Send<AssignInput, NewVersion>;
  withdrawClaim: Send<ReasonInput, NewVersion>;
  restoreClaim: Send<OnClaim, NewVersion>;
  addEvidence: Send<EvidenceInput, NewVersion>;
  withdrawEvidence: Send<WithdrawEvidenceInput, NewVersion>;
  checkAttribution: Send<CheckInput, NewVersion>;
  /** `next` is the number of the claim that follows in the queue, null at its end. */
  giveVerdict: Send<VerdictInput, NewVersion & { next: number | null }>;
  createSource: Send<SourceInput, { id: string; slug: string }>;
  createQuestion: Send<{ text: string; claimIds: string[] }>;
  answerQuestion: Send<OnQuestion & { claimId: string; answers: boolean }>;
  relate: Send<RelationInput & { reason: string | null }>;
  unrelate: Send<RelationInput>;
  findSources: (text: string) => Promise<SourceOption[]>;
  findQuestions: (text: string) => Promise<QuestionOption[]>;
  findClaims: (text: string) => Promise<ClaimOption[]>;
};
