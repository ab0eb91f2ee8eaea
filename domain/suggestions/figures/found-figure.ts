import type { Span } from '@/domain/anchoring/spans/span';
import type { FigureView } from '@/domain/claims/card';
import type { Quantity } from '@/domain/wording/quantities';

/** A figure as it stands in the text: the claim's figure, the words it was read from, and what it is a part of. */
export type FoundFigure = Omit<FigureView, 'boundUnsure'> & {
  span: Span;
  /** The digits or number words alone. */
  numberSpan: Span;
  /** "each": the number holds for every one of several. */
  each: boolean;
  /** "including 300,000 women": counted in the figure before. */
  partOfPrevious: boolean;
  /** "not 300,000", "12 were not hurt": the text says that it is not so. */
  denied: boolean;
  /** Its part in a change: "rose from 10 to 15". */
  change: Quantity['change'];
};
