import { byWord } from '@/domain/shared/by-word';
import { ReadingProblem } from '../../problem';

export type FileKind = 'html' | 'plain' | 'markdown' | DocumentKind;
/** What is read out of its bytes, not out of text. */
export type DocumentKind = 'docx' | 'pdf' | 'odt' | 'rtf';

const BY_ENDING: Record<string, FileKind> = byWord({
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  text: 'plain',
  docx: 'docx',
  pdf: 'pdf',
  odt: 'odt',
  ott: 'odt',
  rtf: 'rtf',
});

const BY_TYPE: Record<string, FileKind> = byWord({
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/pdf': 'pdf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
});

/** First bytes of pictures. */
const PICTURES = ['89504e47', 'ffd8ff', '47494638'] as const;
const OLD_OFFICE = 'd0cf11e0a1b11ae1';
const ZIP = '504b0304';

/** How each document begins, and what else it may be called. A PDF may have something in front of it (ISO 32000-1, annex H). */
const DOCUMENTS: Record<DocumentKind, { begins: RegExp; told: RegExp; program: string }> = {
  docx: { begins: /^PK/, told: /^PK/, program: 'Word' },
  odt: {
    begins: /^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis\./,
    told: /^PK/,
    program: 'LibreOffice',
  },
  pdf: { begins: /^\s*%PDF-/, told: /%PDF-/, program: 'your program' },
  rtf: { begins: /^\s*\{\\rtf/, told: /^(\xef\xbb\xbf)?\s*\{\\rtf/, program: 'your program' },
};
/** The most specific first: an OpenDocument text is an archive as well. */
const BY_BEGINNING = ['pdf', 'rtf', 'odt'] as const satisfies readonly DocumentKind[];
const BEGINNING = 1024;

type Given = { name: string; mediaType: string; bytes: Uint8Array };

/**
 * How to read a file or an answer, by what its bytes are, then its declared type, then its name. `mediaType` may be
 * empty; a server's parameters after it are ignored.
 *
 * @throws ReadingProblem for what cannot be read, with what to send instead
 */
export function fileKindOf({ name, mediaType, bytes }: Given): FileKind {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (PICTURES.some((begins) => head.startsWith(begins))) {
    throw new ReadingProblem('This is a picture. Paste the text that it shows.');
  }
  if (head === OLD_OFFICE) throw oldOffice(bytes);
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  const found = BY_BEGINNING.find((kind) => DOCUMENTS[kind].begins.test(beginning));
  if (found !== undefined) return found;
  const ending = kindOfEnding(name);
  const type = kindOfType(mediaType) ?? undefined;
  if (head.startsWith(ZIP)) return zipKind(ending ?? type);
  const document = [type, ending].find(isDocument);
  if (document !== undefined) return documentKind(document, beginning);
  const kind = type === 'plain' ? (ending ?? type) : (type ?? ending);
  if (kind !== undefined) return kind;
  throw new ReadingProblem(
    `${name === '' ? `What came (${mediaType || 'of no known type'})` : `“${name}”`} is not read here. ` +
      'Send HTML, Word (.docx), PDF, OpenDocument (.odt), RTF, Markdown or plain text.',
  );
}

function isDocument(kind: FileKind | undefined): kind is DocumentKind {
  return kind !== undefined && kind in DOCUMENTS;
}

function documentKind(kind: DocumentKind, beginning: string): DocumentKind {
  const { told, program } = DOCUMENTS[kind];
  if (told.test(beginning)) return kind;
  throw new ReadingProblem(
    `The file is called .${kind} and is none. Save it in ${program} as .${kind} and send it again.`,
  );
}

function zipKind(told: FileKind | undefined): FileKind {
  if (told === 'docx' || told === 'odt' || told === undefined) return told ?? 'docx';
  throw new ReadingProblem('The file is an archive. Unpack it and send the document in it.');
}

/** Documents of Word before 2007, and newer ones with a password, are in the same wrapping. */
function oldOffice(bytes: Uint8Array): ReadingProblem {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return new ReadingProblem(
    isEncrypted
      ? 'The document is protected by a password. Remove the protection in Word and send it again.'
      : 'The old Word format (.doc) is not read. Save it as .docx and send that.',
  );
}

/** How a media type is read; null for those that are not. Parameters are ignored. */
export function kindOfType(mediaType: string): FileKind | null {
  return BY_TYPE[mediaType.split(';')[0]?.trim().toLowerCase() ?? ''] ?? null;
}

/** Whether the name of a file, or the path of an address, says how to read it. */
export function hasKnownEnding(name: string): boolean {
  return kindOfEnding(name) !== undefined;
}

function kindOfEnding(name: string): FileKind | undefined {
  return BY_ENDING[/\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''];
}
