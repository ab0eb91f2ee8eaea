import { isGraphemeBoundary } from '@/domain/anchoring/spans/graphemes';
import type { Span } from '@/domain/anchoring/spans/span';

/** One end of a piece of text. */
export type PieceEnd = 'start' | 'end';

/** Far more than any word has; a text without a stop in it is not stepped through. */
const WINDOW = 400;

/**
 * The pieces with one end of one of them a word further (`by` 1) or back (-1). A mark of punctuation is a step of its own,
 * so that a quotation mark or a full stop can be taken in or left out. Null where there is no way: the piece keeps a word,
 * and does not reach into its neighbour or out of the text.
 */
export function stepped(
  text: string,
  pieces: readonly Span[],
  { index, end, by, language }: { index: number; end: PieceEnd; by: 1 | -1; language: string },
): Span[] | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const from = end === 'start' ? (pieces[index - 1]?.end ?? 0) : piece.start + 1;
  const to = end === 'start' ? piece.end - 1 : (pieces[index + 1]?.start ?? text.length);
  const stops = stopsAround(text, piece[end], end, language).filter((stop) => from <= stop && stop <= to);
  const next =
    by === 1 ? stops.find((stop) => stop > piece[end]) : stops.findLast((stop) => stop < piece[end]);
  if (next === undefined) return null;
  return pieces.map((each) => (each === piece ? { ...each, [end]: next } : each));
}

/** The word at an end of a piece, with the marks between it and the end: what a person reads while stepping. */
export function wordAt(text: string, piece: Span, end: PieceEnd, language: string): string {
  const words = wordsAround(text, piece[end], language).filter(
    ({ start, end: stop }) =>
      piece.start <= start && stop <= piece.end && /[\p{L}\p{N}]/u.test(text.slice(start, stop)),
  );
  const word = end === 'start' ? words[0] : words.at(-1);
  if (word === undefined) return text.slice(piece.start, piece.end).slice(0, WINDOW);
  return end === 'start' ? text.slice(piece.start, word.end) : text.slice(word.start, piece.end);
}

function stopsAround(text: string, at: number, end: PieceEnd, language: string): number[] {
  return wordsAround(text, at, language)
    .map((word) => word[end])
    .filter((stop) => isGraphemeBoundary(text, stop));
}

/** Words and marks near a place, without white space and without what the window cuts in two. */
function wordsAround(text: string, at: number, language: string): Span[] {
  const from = Math.max(0, at - WINDOW);
  const to = Math.min(text.length, at + WINDOW);
  return [...segmenter(language).segment(text.slice(from, to))].flatMap(({ segment, index }) => {
    const [start, end] = [from + index, from + index + segment.length];
    const cut = (start === from && from > 0) || (end === to && to < text.length);
    return cut || segment.trim() === '' ? [] : [{ start, end }];
  });
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A language that the browser does not know is read like English: it parts at spaces and marks. */
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? made(language);
  segmenters.set(language, known);
  return known;
}

function made(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
