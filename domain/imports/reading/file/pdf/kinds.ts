import { foldedWords } from '../../../readable-words';
import type { Line } from './lines';
import { isAlike, type Measures } from './measures';
import type { Paragraph } from './paragraphs';

export type Block = {
  kind: 'heading' | 'paragraph' | 'caption' | 'list-item';
  words: string;
  page: number;
  size: number;
};

const LARGER = 1.1;
const HEADING_LONGEST = 200;
const HEADING_LINES = 4;
const SENTENCE = /.{60,}[.!?…]["”’»]?$/su;
const CAPTION =
  /^(fig(ure)?s?|photo(graph)?|picture|image|map|chart|abb(ildung)?|foto|bild|grafik|illustration)\b[.:]?/i;

/** What a paragraph is, by its letters against those of the body text. */
export function kindOf(paragraph: Paragraph, words: string, measures: Measures): Block['kind'] {
  const { lines, isRow, isNote, marker } = paragraph;
  const [first] = lines;
  if (isNote) return 'list-item';
  if (isRow || first === undefined) return 'paragraph';
  if (isHeading(lines, first, words, measures)) return 'heading';
  if (marker !== null) return 'list-item';
  return first.size < 0.96 * measures.body && CAPTION.test(words) ? 'caption' : 'paragraph';
}

function isHeading(lines: readonly Line[], { size }: Line, words: string, measures: Measures): boolean {
  if (words.length > HEADING_LONGEST || lines.length > HEADING_LINES || !/\p{L}/u.test(words)) return false;
  if (size > LARGER * measures.body) return !SENTENCE.test(words);
  const isBold = lines.every((line) => line.isBold) && !measures.isBold;
  return isBold && lines.length < 3 && isAlike(size, measures.body) && !/[.,;]$/.test(words);
}

export type Headline = { at: number; isMarked: boolean };

/** A line in larger letters than the text by so much is the headline, wherever on the first page. */
const LARGEST = 1.35;

/**
 * Which block is the headline: the one that the title of the document agrees with, else the largest of the first page, else a
 * heading before the text, else the first block. `isMarked` is false where no look says so. At −1 there is none.
 */
export function headlineAmong(blocks: readonly Block[], title: string | null, { body }: Measures): Headline {
  const [first] = blocks;
  if (first === undefined) return { at: -1, isMarked: false };
  const text = blocks.findIndex(({ kind, words }) => kind === 'paragraph' && SENTENCE.test(words));
  const opening = blocks.filter(({ page }, at) => page === first.page && (text < 0 || at <= text));
  const told = title === null ? -1 : opening.findIndex(({ words }) => isSame(words, title));
  if (told >= 0) return { at: told, isMarked: true };
  const page = blocks.filter((block) => block.page === first.page && block.kind === 'heading');
  const largest = page.reduce<Block | null>(
    (most, one) => (one.size > (most?.size ?? 0) + 0.5 ? one : most),
    null,
  );
  const isBefore = largest !== null && (text < 0 || blocks.indexOf(largest) < text);
  if (largest !== null && (isBefore || largest.size >= LARGEST * body)) {
    return { at: blocks.indexOf(largest), isMarked: true };
  }
  return { at: 0, isMarked: false };
}

function isSame(words: string, title: string): boolean {
  const [shown, told] = [foldedWords(words), foldedWords(title)];
  return shown !== '' && (shown === told || (shown.includes(' ') && told.startsWith(`${shown} `)));
}
