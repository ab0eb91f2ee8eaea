import type { Span } from '@/domain/anchoring/spans/span';
import type { Pair } from './corpus';

/** Where a quote is, null for gone, and whether a person has to look before it counts. */
export type Answer = { span: Span | null; asks: boolean };

/** Something that says where the quotes of a pair are in its new text. */
export type Engine = {
  name: string;
  locate: (pair: Pair) => Answer[];
  /** Quotes that can be timed in a text of this size without waiting for minutes; the time is scaled up. */
  quotesToTime: (size: number) => number;
};

/** The answers of an engine that knows no doubt: who uses it can ask where there is nothing, or other words than the quoted ones. */
export function withoutDoubt({ newText, quotes }: Pair, spans: readonly (Span | null)[]): Answer[] {
  return spans.map((span, i) => {
    const same = span !== null && newText.slice(span.start, span.end) === quotes[i]?.selector.exact;
    return { span, asks: !same };
  });
}
