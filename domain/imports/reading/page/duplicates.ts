import type { BlockKind } from '@/domain/articles/block';
import type { Part } from '../../part';
import { foldedWords } from '../../readable-words';

/** A quotation of fewer letters may be meant; a longer one is the page's doing. */
const QUOTE_LONG_ENOUGH = 40;
/** Answers, verses and votes are said twice and meant so. */
const SPOKEN = new Set<BlockKind>(['paragraph', 'list-item', 'quote']);

/**
 * Leaves out what says again what is kept: the headline within the text, a caption that came before, a heading or
 * caption that stands twice in a row, a pulled quotation whose words are in a paragraph, a picture's description that its
 * caption has.
 */
export function withoutRepeats(parts: readonly Part[]): Part[] {
  const folded = parts.map(({ words }) => foldedWords(words));
  const headlineAt = parts.findIndex(({ kind, kept }) => kind === 'headline' && kept);
  const paragraphs = parts.map((part, at) =>
    part.kept && part.kind === 'paragraph' ? (folded[at] ?? '') : '',
  );
  const captions = new Set<string>();
  let before = '';
  return parts.map((part, at) => {
    const words = folded[at] ?? '';
    if (!part.kept || words === '') return part;
    const repeats =
      (words === before && !SPOKEN.has(part.kind)) ||
      (headlineAt >= 0 && at !== headlineAt && words === folded[headlineAt]) ||
      (part.kind === 'caption' && captions.has(words)) ||
      (part.kind === 'quote' && isPulled(words, paragraphs));
    if (repeats) return { ...part, kept: false, why: 'repeat' };
    if (part.kind === 'caption') captions.add(words);
    before = words;
    return part;
  });
}

function isPulled(quote: string, paragraphs: readonly string[]): boolean {
  return quote.length >= QUOTE_LONG_ENOUGH && paragraphs.some((paragraph) => paragraph.includes(quote));
}

/** A picture's description says nothing that a caption does not say: nearly all of its words are in there. */
export function isToldBy(alt: string, caption: string): boolean {
  const told = new Set(foldedWords(caption).split(' '));
  const words = foldedWords(alt).split(' ');
  const shared = words.filter((word) => told.has(word)).length;
  return words.length > 0 && shared / words.length >= 0.9;
}
