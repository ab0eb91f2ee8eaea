import type { Send } from '@/components/drafting/sent';
import type { FigureView } from '@/domain/claims/card';
import type { RelationKind } from '@/domain/questions/relation';
import type { Match } from '@/domain/suggestions/matching/match';

/** A claim as far as it is written. */
export type Written = {
  statement: string;
  figure: FigureView | null;
  sourceIds: string[];
  /** The article in which it is being made; null where it is there already. */
  articleId: string | null;
  /** The claim being edited, which is no match of its own. */
  exceptId: string | null;
};

export type RelateInput = {
  fromId: string;
  kind: RelationKind;
  toId: string;
  reason: string | null;
} & ({ questionId: string; version: number } | { text: string });

export type MatchActions = {
  findMatches: (written: Written) => Promise<Match[]>;
  relateUnderQuestion: Send<RelateInput, { questionId: string; version: number }>;
};
