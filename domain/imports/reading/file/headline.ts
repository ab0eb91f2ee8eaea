import { foldedWords } from '../../readable-words';
import type { PageBlock } from '../page/blocks';

/** What the style map gives the paragraphs of the style Title, to tell them from first headings. */
export const TITLE_CLASS = 'title';

const LINE_LONGEST = 200;
const SENTENCE = /^(.{40,}[.!?…]|.{15,}[。！？])["'”’»」』)\]]*$/su;

export type Headline = { at: number; isMarked: boolean };

/**
 * Which block of a document is its headline. Only what stands before the text can be: the title; the line that
 * says what the document tells as its title; a bold line or first heading; else the first line. `isMarked` is false where no style says so. At −1 there is no block at all.
 */
export function headlineIn(blocks: readonly PageBlock[], told: string | null): Headline {
  const body = blocks.findIndex(isBody);
  const before = blocks.slice(0, body < 0 ? blocks.length : body);
  const title = before.findIndex(({ element }) => element.classList.contains(TITLE_CLASS));
  if (title >= 0) return { at: title, isMarked: true };
  const saying = before.findIndex(({ words }) => told !== null && foldedWords(words) === foldedWords(told));
  if (saying >= 0) return { at: saying, isMarked: true };
  const at = before.findIndex((block) => block.kind === 'headline' || isBoldLine(block));
  if (at >= 0) return { at, isMarked: blocks[at]?.kind === 'headline' };
  const line = before.findIndex(({ kind }) => kind === 'heading' || kind === 'paragraph');
  return { at: Math.max(line, Math.min(0, blocks.length - 1)), isMarked: false };
}

/** Text, not a line above it: a sentence of some length, a quotation, an item of a list, a row of a table. */
function isBody({ kind, words, element }: PageBlock): boolean {
  if (kind === 'quote' || kind === 'list-item' || element.localName === 'tr') return true;
  return kind === 'paragraph' && !isBold(element) && (words.length > LINE_LONGEST || SENTENCE.test(words));
}

function isBoldLine({ kind, words, element }: PageBlock): boolean {
  return kind === 'paragraph' && words.length <= LINE_LONGEST && isBold(element);
}

function isBold(element: Element): boolean {
  const bold = [...element.querySelectorAll('strong')].map(({ textContent }) => textContent ?? '');
  return bold.join('').replace(/\s/g, '') === (element.textContent ?? '').replace(/\s/g, '');
}
