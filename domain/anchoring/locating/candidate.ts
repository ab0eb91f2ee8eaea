import type { Tokens } from '../text/tokens';

/** A quote with its context, in words: prefix [0, from), quote [from, to), suffix [to, count). */
export type QuoteWords = { tokens: Tokens; from: number; to: number; weight: number; weights: Float32Array };

/** A place that the quote may be at: new tokens [low, high]. */
export type Candidate = {
  low: number;
  high: number;
  /** Share of the quote's weight found there, and likeness of both (Dice). */
  cover: number;
  likeness: number;
  /** Share of the context's weight that stands before and after; null on a side where none was given. */
  before: number | null;
  after: number | null;
  /** On so many sides, 0 to 2, the words right beside the quote stand right beside it. */
  held: number;
  /** It differs from the quote in a number or a name. */
  otherFacts: boolean;
};
