import { ReadingProblem } from '../../problem';

export type FileKind = 'html' | 'plain' | 'markdown' | 'docx';

const BY_ENDING: Record<string, FileKind> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  text: 'plain',
  docx: 'docx',
};

const BY_TYPE: Record<string, FileKind> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** First bytes of what people send and what to do with it instead. */
const NOT_READ: readonly { begins: string; remedy: string }[] = [
  {
    begins: '25504446',
    remedy: 'A PDF has no paragraphs to read. Copy its text and paste it, or send the Word file.',
  },
  { begins: '7b5c727466', remedy: 'RTF is not read. Save it as .docx and send that.' },
  { begins: '89504e47', remedy: 'This is a picture. Paste the text that it shows.' },
  { begins: 'ffd8ff', remedy: 'This is a picture. Paste the text that it shows.' },
  { begins: '47494638', remedy: 'This is a picture. Paste the text that it shows.' },
];
const OLD_OFFICE = 'd0cf11e0a1b11ae1';
const ZIP = '504b0304';

/**
 * How to read a file or an answer, by what its bytes are, then its declared type, then its name. `mediaType` may be
 * empty; a server's parameters after it are ignored.
 *
 * @throws ReadingProblem for what cannot be read, with what to send instead
 */
export function fileKindOf({
  name,
  mediaType,
  bytes,
}: {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}): FileKind {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const known = NOT_READ.find(({ begins }) => head.startsWith(begins));
  if (known !== undefined) throw new ReadingProblem(known.remedy);
  if (head === OLD_OFFICE) throw oldOffice(bytes);
  const ending = kindOfEnding(name);
  const type = kindOfType(mediaType) ?? undefined;
  if (head.startsWith(ZIP)) return zipKind(ending ?? type);
  if (type === 'docx' || ending === 'docx') {
    throw new ReadingProblem(
      'The file is called .docx and is none. Save it in Word as .docx and send it again.',
    );
  }
  const kind = type === 'plain' ? (ending ?? type) : (type ?? ending);
  if (kind !== undefined) return kind;
  throw new ReadingProblem(
    `${name === '' ? `What came (${mediaType || 'of no known type'})` : `“${name}”`} is not read here. ` +
      'Send HTML, Word (.docx), Markdown or plain text.',
  );
}

function zipKind(told: FileKind | undefined): FileKind {
  if (told === 'docx' || told === undefined) return 'docx';
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
