import { dayOf } from '@/domain/shared/day';
import type { Reading } from '../part';
import { ReadingProblem } from '../problem';
import { readDocx } from './file/docx';
import { type DocumentKind, type FileKind, fileKindOf } from './file/file-kind';
import { readMarkdown } from './file/markdown';
import { readOdt } from './file/odt';
import { readPdf } from './file/pdf';
import { readPlain } from './file/plain';
import { readRtf } from './file/rtf';
import { type Decoded, decoded } from './file/shared/charset';
import { type PageReading, readPage } from './page/article/read-html';

/** A file, or the answer of a server: `url` is null for a file, `mediaType` may have a charset. */
export type ReadFile = {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  url: string | null;
  /** A page that holds its article and nothing else. */
  isArticle?: boolean;
};

type TextKind = Exclude<FileKind, DocumentKind>;

/** `contentAddress`: where the system behind a page gives its article alone (content-address.ts). */
export type FileReading =
  | { ok: true; kind: FileKind; reading: Reading; contentAddress?: string }
  | { ok: false; message: string };

/** The article in a file of any kind that is read here. Never throws for what is in the file. */
export async function readFile(file: ReadFile): Promise<FileReading> {
  try {
    if (file.bytes.length === 0) throw new ReadingProblem('The file is empty. Choose another.');
    const kind = fileKindOf(file);
    const { contentAddress = null, ...reading } = await readingOf(kind, file);
    return { ok: true, kind, reading, ...(contentAddress === null ? {} : { contentAddress }) };
  } catch (error) {
    if (error instanceof ReadingProblem) return { ok: false, message: error.message };
    // Deeply nested Markdown or XML: the only limit of those readers is the stack.
    if (error instanceof RangeError) return { ok: false, message: TOO_DEEP };
    throw error;
  }
}

const TOO_DEEP = 'The text nests too deeply to be an article. Paste the text of it instead.';

type TextReading = Reading & Partial<PageReading>;

const DOCUMENTS: Record<DocumentKind, (bytes: Uint8Array) => Promise<Reading> | Reading> = {
  docx: readDocx,
  pdf: readPdf,
  odt: readOdt,
  rtf: readRtf,
};

async function readingOf(kind: FileKind, file: ReadFile): Promise<TextReading> {
  if (kind === 'html' || kind === 'markdown' || kind === 'plain') return readText(kind, file);
  return DOCUMENTS[kind](file.bytes);
}

function readText(kind: TextKind, { mediaType, bytes, url, isArticle }: ReadFile): TextReading {
  const declared = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(mediaType)?.[1] ?? null;
  const text = decoded(bytes, { declared, isHtml: kind === 'html' });
  const reading = READERS[kind](text.text, url, isArticle);
  return { ...reading, warnings: [...charsetWarnings(text), ...reading.warnings] };
}

/** Milliseconds: it is tomorrow already in time zones to the east. */
const DAY = 86_400_000;

type Reader = (text: string, url: string | null, isArticle?: boolean) => TextReading;

const READERS: Record<TextKind, Reader> = {
  html: (text, url, isArticle = false) =>
    readPage(text, url, { latest: dayOf(new Date(Date.now() + DAY)), isArticle }),
  markdown: (text) => readMarkdown(text),
  plain: (text) => readPlain(text),
};

function charsetWarnings({ text, charset, isGuess }: Decoded): string[] {
  const broken = text.split('\ufffd').length - 1;
  if (isGuess)
    return [`Nothing says how its letters are encoded. It was read as ${charset}: look for odd letters.`];
  if (broken === 0) return [];
  return [
    `${broken === 1 ? 'One letter' : `${broken} letters`} could not be read as ${charset}. Look for “\ufffd”.`,
  ];
}
