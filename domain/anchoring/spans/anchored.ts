import type { AnchorState } from './carried';
import type { Span } from './span';

/** Where the annotation says that its quote began and ended in the text it was made on (TextPositionSelector). */
export type PositionHint = Span;

export type Anchored = {
  span: Span | null;
  state: AnchorState;
  score: number;
  reason: string;
  /** Why a person must look although the words are there, in words; null where there is no doubt. */
  doubt: string | null;
};
