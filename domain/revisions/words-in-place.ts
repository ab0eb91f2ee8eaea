import type { Span } from '@/domain/anchoring/spans/span';
import { BLOCK_SEPARATOR } from '@/domain/articles/block';
import { beginningOf, endOf } from './diff/excerpt';
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
  return endOf(text.slice(start === 0 || block < 0 ? 0 : block + BLOCK_SEPARATOR.length, start), CONTEXT);
}

function contextAfter(text: string, end: number): string {
  const block = text.indexOf(BLOCK_SEPARATOR, end);
  return beginningOf(text.slice(end, block < 0 ? text.length : block), CONTEXT);
}
