import type { Span } from '@/domain/anchoring/spans/span';

export type End = 'start' | 'end';

/** How far around an end its neighbouring words are looked for, in UTF-16 units; also across a paragraph's end. */
const REACH = 400;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * A span with one of its ends moved by a word: -1 towards the beginning of the text, 1 towards its end. The start goes to where
 * a word begins, the end to where one ends; the span keeps at least one word. Unchanged where there is nothing to move over.
 */
export function withEndMoved(text: string, span: Span, end: End, by: -1 | 1): Span {
  const stops = wordsAround(text, span[end]).map((word) => word[end]);
  const to = by < 0 ? stops.findLast((stop) => stop < span[end]) : stops.find((stop) => stop > span[end]);
  if (to === undefined) return span;
  const moved = { ...span, [end]: to };
  return moved.start < moved.end ? moved : span;
}

/** The word at a place, else the next one; null where there is none near. */
export function wordAt(text: string, at: number): Span | null {
  return wordsAround(text, at).find(({ end }) => end > at) ?? null;
}

/** The first or the last word of a span, to say what it begins or ends with now. */
export function wordAtEnd(text: string, { start, end }: Span, which: End): string {
  const words = wordsAround(text, which === 'start' ? start : end);
  const word =
    which === 'start' ? words.find((each) => each.start >= start) : words.findLast((each) => each.end <= end);
  return word === undefined ? '' : text.slice(word.start, word.end);
}

function wordsAround(text: string, at: number): Span[] {
  const from = Math.max(0, at - REACH);
  const words: Span[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(from, at + REACH)))
    if (isWordLike) words.push({ start: from + index, end: from + index + segment.length });
  return words;
}
