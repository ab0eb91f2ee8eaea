import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';

/** A claim's words with what stands around them, up to the ends of its sentence. */
export type InSentence = { before: string; parts: { text: string; marked: boolean }[]; after: string };

/**
 * Units of context at the most on each side, so that a text without full stops stays a quotation; and of the words
 * between two fragments, which may stand pages apart.
 */
const LONGEST = 300;
const ELLIPSIS = '…';

let segmenter: Intl.Segmenter | undefined;

/** The sentence around the fragments of one place, within their blocks. Fragments ascend and do not overlap. */
export function inSentence(text: string, blocks: readonly Block[], fragments: readonly Span[]): InSentence {
  const first = fragments[0];
  const last = fragments.at(-1);
  if (first === undefined || last === undefined) return { before: '', parts: [], after: '' };
  const start = sentenceAt(text, blockAt(text, blocks, first.start), first.start).start;
  const end = sentenceAt(text, blockAt(text, blocks, last.end - 1), last.end - 1).end;
  return {
    before: shortened(text.slice(start, first.start), 'start').trimStart(),
    parts: partsOf(text, fragments),
    after: shortened(text.slice(last.end, Math.max(end, last.end)), 'end').trimEnd(),
  };
}

function partsOf(text: string, fragments: readonly Span[]): InSentence['parts'] {
  return fragments.flatMap((fragment, index) => {
    const marked = { text: text.slice(fragment.start, fragment.end), marked: true };
    const before = fragments[index - 1];
    if (before === undefined || before.end >= fragment.start) return [marked];
    return [{ text: shortened(text.slice(before.end, fragment.start), 'middle'), marked: false }, marked];
  });
}

function blockAt(text: string, blocks: readonly Block[], at: number): Span {
  return blocks.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length };
}

function sentenceAt(text: string, block: Span, at: number): Span {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const found = segmenter.segment(text.slice(block.start, block.end)).containing(at - block.start);
  if (found === undefined) return block;
  const start = block.start + found.index;
  return { start, end: start + found.segment.length };
}

/** Cut at a space, so that no character is torn, with an ellipsis where words were left out. */
function shortened(words: string, where: 'start' | 'middle' | 'end'): string {
  if (words.length <= LONGEST) return words;
  const half = LONGEST / 2;
  const head = words.slice(0, where === 'middle' ? half : LONGEST).replace(/\S*$/, '');
  const tail = words.slice(where === 'middle' ? -half : -LONGEST).replace(/^\S*/, '');
  if (where === 'start') return ELLIPSIS + tail;
  return where === 'end' ? head + ELLIPSIS : head + ELLIPSIS + tail;
}
