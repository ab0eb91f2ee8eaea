import type { PDFDocumentProxy } from 'pdfjs-dist';
import { NO_PARTICULARS, type Part, type Reading } from '../../part';
import { ReadingProblem } from '../../problem';
import { readableWords } from '../../readable-words';
import { languageTag } from '../page/particulars/metadata';
import { withHeadlineAt } from './document-parts';
import { columnsOf } from './pdf/columns';
import { withHeights } from './pdf/heights';
import { withInitials } from './pdf/initials';
import { divisionsIn, joinedLines } from './pdf/joined-lines';
import { type Block, headlineAmong, kindOf } from './pdf/kinds';
import { openPdf } from './pdf/library';
import { fragmentsOf, type Line } from './pdf/lines';
import { type PageLines, withoutMargins } from './pdf/margins';
import { measuresOf } from './pdf/measures';
import { bareWords, joinedColumns, type Paragraph, paragraphsOf } from './pdf/paragraphs';
import { type Fonts, piecesOf } from './pdf/piece';

/** A long report has some hundred pages, and each some hundred pieces of text. */
const PAGES_MOST = 300;
const PIECES_MOST = 300_000;

/**
 * The text of a PDF in reading order, each part with the page that it begins on. A PDF holds letters at places and hardly ever
 * what they are: lines, columns, paragraphs, headings and what runs through the pages are told by where they stand and how large
 * they are. The day it was made is not the day of publication, so no day is taken from it.
 *
 * @throws ReadingProblem for files that are damaged, protected, too long, or hold pictures of pages
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = await openPdf(bytes);
  try {
    const pages = await pagesOf(document);
    const empty = pages.filter(({ fragments }) => fragments.length === 0).map(({ number }) => number);
    if (empty.length === pages.length) throw wordless(bytes);
    const { title, language } = await toldBy(document);
    return readingOf(pages, { title, language, unread: hasPictures(bytes) ? empty : [] });
  } finally {
    await document.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<PageLines[]> {
  if (document.numPages > PAGES_MOST) throw tooLong();
  const fonts: Fonts = new Map();
  const pages: PageLines[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await pageAt(document, number, fonts);
    pieces += page.pieces.length;
    if (pieces > PIECES_MOST) throw tooLong();
    const fragments = fragmentsOf(withHeights(withInitials(page.pieces)), number);
    pages.push({ number, height: page.height, fragments });
  }
  return pages;
}

/** A page that is broken holds nothing; the others can still be read. */
async function pageAt(document: PDFDocumentProxy, number: number, fonts: Fonts) {
  try {
    const page = await document.getPage(number);
    const read = await piecesOf(page, fonts);
    page.cleanup();
    return read;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { number, width: 0, height: 0, pieces: [] };
  }
}

async function toldBy(
  document: PDFDocumentProxy,
): Promise<{ title: string | null; language: string | null }> {
  const info = await document.getMetadata().then(
    (metadata): Record<string, unknown> => ({ ...metadata.info }),
    (): Record<string, unknown> => ({}),
  );
  const text = (name: string) => (typeof info[name] === 'string' ? readableWords(String(info[name])) : '');
  return { title: text('Title') || null, language: languageTag(text('Language') || null) };
}

type Told = { title: string | null; language: string | null; unread: readonly number[] };

function readingOf(pages: readonly PageLines[], { title, language, unread }: Told): Reading {
  const cleared = withoutMargins(pages);
  const columns = cleared.pages.flatMap(({ fragments }) => columnsOf(fragments));
  const measures = measuresOf(columns.map(({ lines }) => lines));
  const paragraphs = joinedColumns(
    columns.map((column) => paragraphsOf(column, measures)),
    measures,
  );
  const divisions = divisionsIn(paragraphs.map(wordsOfLines));
  const blocks = paragraphs.flatMap((paragraph): Block[] => {
    const [first] = paragraph.lines;
    const whole = readableWords(joinedLines(wordsOfLines(paragraph), divisions));
    const kind = kindOf(paragraph, whole, measures);
    const words = bareWords(paragraph, whole, kind);
    return words === '' || first === undefined ? [] : [{ kind, words, page: first.page, size: first.size }];
  });
  const { at, isMarked } = headlineAmong(blocks, title, measures);
  const parts = blocks.map(({ kind, words, page }): Part => ({ kind, words, kept: true, page }));
  return {
    parts: [...cleared.running.map(runningPart), ...withHeadlineAt(parts, at)],
    particulars: { ...NO_PARTICULARS, headline: parts[at]?.words ?? null, language },
    warnings: [...(isMarked ? [] : [UNMARKED]), ...(unread.length > 0 ? [unreadPages(unread)] : [])],
  };
}

const wordsOfLines = ({ lines }: Paragraph) => lines.map(({ words }) => words);

function runningPart({ words, page }: Line): Part {
  return { kind: 'paragraph', words: readableWords(words), kept: false, why: 'page', page };
}

const UNMARKED = 'No line of the PDF looks like a headline. Its first line is taken as the headline.';

function unreadPages(pages: readonly number[]): string {
  const [last = 0, ...others] = [...pages].reverse();
  const which =
    others.length === 0 ? `Page ${last} holds` : `Pages ${others.reverse().join(', ')} and ${last} hold`;
  return `${which} no text, only pictures or nothing. Type in what belongs to the article.`;
}

/** The dictionary of a picture is never packed: it stands in the bytes of a file as it is (ISO 32000-1, 7.5.7). */
function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes).toString('latin1'));
}

function wordless(bytes: Uint8Array): ReadingProblem {
  return new ReadingProblem(
    hasPictures(bytes)
      ? 'This PDF holds pictures of pages and no text. Have its text recognised by a scanning program, or send the document that it was made from.'
      : 'This PDF holds no text that could be read. Send the document that it was made from, or paste the text.',
  );
}

function tooLong(): ReadingProblem {
  return new ReadingProblem(
    'The PDF is longer than any article. Save only the pages of the article and send those.',
  );
}
