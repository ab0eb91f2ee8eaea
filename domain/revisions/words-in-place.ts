import { boundaryAtOrAfter, boundaryAtOrBefore } from '@/domain/anchoring/graphemes';
import type { Span } from '@/domain/anchoring/span';
import { BLOCK_SEPARATOR } from '@/domain/articles/block';
import type { WordsInPlace } from './triage';

/** Context shown on each side, in UTF-16 units: two or three lines, and never beyond the block. */
const CONTEXT = 240;

/** The words of fragments (in order, not empty) with what stands around them in their block. */
export function wordsInPlace(
  revision: WordsInPlace['revision'] & { text: string },
  fragments: readonly Span[],
): WordsInPlace {
  const { id, number, text } = revision;
  const start = fragments[0]?.start ?? 0;
  const end = fragments.at(-1)?.end ?? start;
  return {
    revision: { id, number },
    fragments: [...fragments],
    before: contextBefore(text, start),
    parts: partsOf(text, fragments),
    after: contextAfter(text, end),
  };
}

function partsOf(text: string, fragments: readonly Span[]): WordsInPlace['parts'] {
  return fragments.flatMap(({ start, end }, index) => {
    const before = fragments[index - 1];
    const between = before === undefined ? '' : text.slice(before.end, start);
    const marked = { text: text.slice(start, end), marked: true };
    return between === '' ? [marked] : [{ text: between, marked: false }, marked];
  });
}

function contextBefore(text: string, start: number): string {
  const block = text.lastIndexOf(BLOCK_SEPARATOR, start - 1);
  const from = start === 0 || block < 0 ? 0 : block + BLOCK_SEPARATOR.length;
  if (start - from <= CONTEXT) return text.slice(from, start);
  const cut = boundaryAtOrAfter(text, start - CONTEXT);
  const space = text.indexOf(' ', cut);
  return `…${text.slice(space < 0 || space >= start ? cut : space, start)}`;
}

function contextAfter(text: string, end: number): string {
  const block = text.indexOf(BLOCK_SEPARATOR, end);
  const to = block < 0 ? text.length : block;
  if (to - end <= CONTEXT) return text.slice(end, to);
  const cut = boundaryAtOrBefore(text, end + CONTEXT);
  const space = text.lastIndexOf(' ', cut);
  return `${text.slice(end, space <= end ? cut : space)}…`;
}
