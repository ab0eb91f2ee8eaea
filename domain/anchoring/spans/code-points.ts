import type { Span } from './span';

/**
 * A span counted in Unicode code points, as the W3C Web Annotation model counts a TextPositionSelector.
 * Inside Sourceline every offset is in UTF-16 units; this form exists only at the export and the import.
 */
export type CodePointSpan = { start: number; end: number };

/** UTF-16 units to code points. The span must lie inside the text and tear no surrogate pair. */
export function codePointSpan(text: string, span: Span): CodePointSpan {
  const start = codePointsIn(text, 0, span.start);
  return { start, end: start + codePointsIn(text, span.start, span.end) };
}

/** Code points to UTF-16 units, or null when the span reaches outside the text or runs backwards. */
export function utf16Span(text: string, span: CodePointSpan): Span | null {
  if (span.start < 0 || span.end < span.start) return null;
  const start = unitsFor(text, 0, span.start);
  if (start === null) return null;
  const end = unitsFor(text, start, span.end - span.start);
  return end === null ? null : { start, end };
}

function codePointsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count++) at += unitsAt(text, at);
  return count;
}

function unitsFor(text: string, from: number, codePoints: number): number | null {
  let at = from;
  for (let left = codePoints; left > 0; left--) {
    if (at >= text.length) return null;
    at += unitsAt(text, at);
  }
  return at;
}

function unitsAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
