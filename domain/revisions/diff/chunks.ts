import type { Span } from '@/domain/anchoring/spans/span';

/**
 * A word with the punctuation that clings to it, from `start` to `end`; the white space after it goes on to `next`.
 * The unit in which words stay or go: a comma that came is the word's new form.
 */
export type Chunk = { start: number; end: number; next: number };

/** Chunks of both passages; `keptAt[i]` is the new chunk that old chunk i stayed as, or -1. */
export type Chunked = { before: Chunk[]; after: Chunk[]; keptAt: Int32Array };

const words = new Intl.Segmenter('en', { granularity: 'word' });

const OPENING = /^[\p{Ps}\p{Pi}¿¡]/u;
/** After these a new word begins without white space: dashes between clauses, and all punctuation of unspaced scripts. */
const PARTING = /[–—―…⸺]$|[\u3000-\u303f\uff00-\uffef]$/u;
/** Scripts that put no spaces between words; the segmenter finds the words in them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Cuts a part of a text into chunks that cover it whole, white space at its beginning being a chunk of its own. */
export function chunksOf(text: string, { start, end }: Span): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  let previous = '';
  for (const { segment, index, isWordLike = false } of words.segment(text.slice(start, end))) {
    const at = start + index;
    const to = at + segment.length;
    if (segment.trim() === '' && chunks.length > 0) {
      const last = chunks.at(-1);
      if (last !== undefined) last.next = to;
      open = null;
      continue;
    }
    if (open === null || parts(previous, segment, isWordLike)) {
      open = { start: at, end: to, next: to };
      chunks.push(open);
    } else {
      open.end = to;
      open.next = to;
    }
    previous = segment;
  }
  return chunks;
}

/** Whether a new chunk begins between two segments that touch. */
function parts(previous: string, segment: string, isWordLike: boolean): boolean {
  if (previous.trim() === '') return true;
  if (!isWordLike) return OPENING.test(segment) && !OPENING.test(previous);
  if (OPENING.test(previous)) return false;
  return PARTING.test(previous) || UNSPACED.test(previous) || UNSPACED.test(segment);
}
