import { isGraphemeBoundary } from './graphemes';
import type { Span } from './span';

/** Where a verbatim quote stands: in one place, nowhere, or in several, which the caller must tell apart. */
export type Found = { kind: 'one'; span: Span } | { kind: 'none' } | { kind: 'many'; spans: Span[] };

/**
 * Finds `quote` word for word in `text` (both NFC). `nth`, counted from 1, picks one of several places; a
 * quote that stands less often than that is `none`. Nothing is guessed: `anchorSelector` is for that.
 */
export function findExact(text: string, quote: string, nth?: number): Found {
  const spans = placesOf(text, quote);
  const span = spans[nth === undefined ? 0 : nth - 1];
  if (span === undefined) return { kind: 'none' };
  return nth === undefined && spans.length > 1 ? { kind: 'many', spans } : { kind: 'one', span };
}

/** Every place of `quote` in the text, in order, overlapping ones too; none that tears a grapheme. */
export function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = [];
  if (quote === '') return places;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    if (isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)) places.push({ start, end });
  }
  return places;
}
