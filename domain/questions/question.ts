import type { FigureView } from '@/domain/claims/card';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { SourceName } from '@/domain/sources/source';
import type { RelationKind } from './relation';

/** A claim as an answer to a question. */
export type Answer = {
  id: string;
  number: number;
  statement: string;
  status: ClaimStatus;
  figure: FigureView | null;
  /** Of all its attributions, each once. */
  sources: SourceName[];
};

/** A question with its answers, in the order of their numbers, and how they stand to each other. */
export type QuestionView = {
  id: string;
  slug: string;
  text: string;
  version: number;
  answers: Answer[];
  relations: { fromId: string; kind: RelationKind; toId: string; reason: string | null }[];
};

/** A question as a combobox offers it. */
export type QuestionOption = { id: string; slug: string; text: string; version: number; answers: number };
