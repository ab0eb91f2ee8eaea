import type { Span } from '../spans/span';

/** Where a span went, and what speaks for it. */
export type Place = {
  span: Span;
  moved: boolean;
  /** Share of the span's words, by weight, that stand in the new place. */
  cover: number;
  /** Likeness of old and new words, 0 to 1 (Dice). */
  likeness: number;
  /** Why other words may be meant; null where none are. */
  doubt: Doubt | null;
};

/** Why a place is not settled although its words are the same, for the person who has to look. */
export type Doubt = 'rival' | 'twins' | 'only-words' | 'alone';

/** Why there is no place, for the person who has to decide. */
export type Loss = 'deleted' | 'rewritten' | 'lookalike' | 'unsupported' | 'no-words';
