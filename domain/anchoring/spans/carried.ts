import type { Span } from './span';

/**
 * What became of an occurrence. exact: the same words in the same order of things; moved: the same words elsewhere;
 * reworded: found, but changed; altered: found, but the words now say something else; gone: not found, or not surely
 * enough.
 */
export type AnchorState = 'exact' | 'moved' | 'reworded' | 'altered' | 'gone';

export type Carried = {
  id: number;
  /** The fragments in the new text, in order; null when the item is gone. */
  spans: Span[] | null;
  state: AnchorState;
  /** 1 for unchanged words, 0 for gone; between, the share of words in common, by weight. */
  score: number;
  /** Why, in words, for the person who checks it. */
  reason: string;
  /** Why a person must look although the words are there, in words; null where there is no doubt. */
  doubt: string | null;
};

/** Whether nobody need look: the words stand unchanged, and nothing says that others may be meant. */
export function isSettled({ state, doubt }: Pick<Carried, 'state' | 'doubt'>): boolean {
  return doubt === null && (state === 'exact' || state === 'moved');
}

/** A reworded item under this score is not merely marked for confirmation: it comes first, as doubtful. */
export const DOUBTFUL_BELOW = 0.75;

/** Whether a person must look before the words are shown as the claim's. */
export function isDoubtful({ state, score }: Pick<Carried, 'state' | 'score'>): boolean {
  return state === 'gone' || state === 'altered' || (state === 'reworded' && score < DOUBTFUL_BELOW);
}
