import { boundaryAtOrAfter, boundaryAtOrBefore, isGraphemeBoundary } from './graphemes';

/** A run of text: UTF-16 units, half-open, so `text.slice(start, end)` is its words. */
export type Span = { start: number; end: number };

/** The words of a span. */
export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two share at least one unit; touching ends do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` holds all of `inner`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Widens a span just enough that neither end tears a grapheme. Never narrows; most spans come back as they are. */
export function snapToGraphemes(text: string, span: Span): Span {
  const start = boundaryAtOrBefore(text, span.start);
  const end = boundaryAtOrAfter(text, span.end);
  return start === span.start && end === span.end ? span : { start, end };
}

/**
 * Drops white space at both ends, as a careless selection leaves it. A span of nothing but white space
 * becomes empty, which `problemOfSpan` reports.
 */
export function trimSpan(text: string, span: Span): Span {
  const words = spanText(text, span);
  if (words.trim() === '') return { start: span.start, end: span.start };
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  return snapToGraphemes(text, { start, end });
}

/** What is wrong with a span in this text, in words with a remedy, or null when it may be stored. */
export function problemOfSpan(text: string, span: Span): string | null {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return 'The selection must start and end at whole offsets.';
  if (start < 0 || end > text.length)
    return 'The selection reaches outside the text. Select the words again.';
  if (end <= start) return 'The selection is empty. Select at least one word.';
  if (spanText(text, span).trim() === '')
    return 'The selection holds only white space. Select at least one word.';
  if (!isGraphemeBoundary(text, start)) return 'The selection starts inside a character. Move its start.';
  if (!isGraphemeBoundary(text, end)) return 'The selection ends inside a character. Move its end.';
  return null;
}
