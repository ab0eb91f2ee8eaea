import { boundaryAtOrBefore, graphemeBoundaries } from './graphemes';
import { type Span, spanText } from './span';

/** A W3C Web Annotation TextQuoteSelector: the words, and what stands directly before and after them. */
export type QuoteSelector = { exact: string; prefix: string; suffix: string };

/**
 * Graphemes of context kept on each side: what annotation tools publish (Hypothesis and Recogito write 32),
 * so that our exports look like theirs. It tells twins apart in nearly all prose: five or six words.
 */
export const CONTEXT_GRAPHEMES = 32;

/** Context is also cut at this many units, so that a pile of combining marks cannot make it long. */
const CONTEXT_UNITS = 8 * CONTEXT_GRAPHEMES;

/** The quote selector of a span, with context that never splits a grapheme. */
export function selectorAt(text: string, span: Span): QuoteSelector {
  return {
    exact: spanText(text, span),
    prefix: contextBefore(text, span.start),
    suffix: contextAfter(text, span.end),
  };
}

function contextBefore(text: string, end: number): string {
  const from = boundaryAtOrBefore(text, Math.max(0, end - CONTEXT_UNITS));
  const window = text.slice(from, end);
  const cuts = graphemeBoundaries(window);
  return window.slice(cuts[Math.max(0, cuts.length - 1 - CONTEXT_GRAPHEMES)]);
}

function contextAfter(text: string, start: number): string {
  const to = boundaryAtOrBefore(text, Math.min(text.length, start + CONTEXT_UNITS));
  const window = text.slice(start, Math.max(start, to));
  return window.slice(0, graphemeBoundaries(window)[CONTEXT_GRAPHEMES]);
}
