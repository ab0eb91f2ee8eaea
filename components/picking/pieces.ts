import { overlaps, type Span, snapToGraphemes, trimSpan } from '@/domain/anchoring/spans/span';

/**
 * A selection as a span that can be kept: widened to whole graphemes, outer white space dropped. Null when
 * nothing is left.
 */
export function cleanSpan(text: string, span: Span): Span | null {
  const trimmed = trimSpan(text, snapToGraphemes(text, span));
  return trimmed.start < trimmed.end ? trimmed : null;
}

/** The pieces with one more, in order of the text; pieces that overlap become one. */
export function withPiece(pieces: readonly Span[], piece: Span): Span[] {
  const apart = pieces.filter((other) => !overlaps(other, piece));
  const joined = pieces.filter((other) => overlaps(other, piece));
  const start = Math.min(piece.start, ...joined.map((other) => other.start));
  const end = Math.max(piece.end, ...joined.map((other) => other.end));
  return [...apart, { start, end }].sort((a, b) => a.start - b.start);
}

/** The words of the pieces on one line, an ellipsis where something is left out. */
export function wordsOf(text: string, pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}
