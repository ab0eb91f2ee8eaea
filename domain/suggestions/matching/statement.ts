import type { FigureView } from '@/domain/claims/card';
import type { RelationKind } from '@/domain/questions/relation';
import type { Day } from '@/domain/shared/day';

/** An article that a statement stands in. */
export type StandsIn = { id: string; headline: string; publishedOn: Day | null };

/** A claim that is being made or edited, as far as it is written, with the articles that it stands in. */
export type Statement = { statement: string; figure: FigureView | null; articles: readonly StandsIn[] };

/** How the claim being made seems to stand to another; `fromThis` false turns it round. Null: only like it. */
export type Seeming = { kind: Exclude<RelationKind, 'supports'>; fromThis: boolean };

export type Comparison = {
  seeming: Seeming | null;
  reason: string;
  /** Of the same article, about the same: before all others. */
  first: boolean;
};
