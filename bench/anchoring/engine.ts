import type { Span } from '@/domain/anchoring/spans/span';
import type { Pair } from './corpus';

/** Something that says where the quotes of a pair are in its new text; null for gone. */
export type Engine = {
  name: string;
  locate: (pair: Pair) => (Span | null)[];
  /** Quotes that can be timed in a text of this size without waiting for minutes; the time is scaled up. */
  quotesToTime: (size: number) => number;
};
