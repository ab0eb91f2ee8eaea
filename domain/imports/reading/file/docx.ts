import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Reading } from '../../part';
import { ReadingProblem } from '../../problem';
import { readFragment } from '../page/read-html';
import { unzipped, type ZipEntries } from './zip';

/** The files of a document that hold its words and the names of its styles; pictures are never unpacked. */
const NEEDED = /^(\[Content_Types\]\.xml|_rels\/.*|word\/_rels\/.*|word\/[\w.-]+\.xml)$/;

/** Word's own styles that are not a paragraph; mammoth knows its headings and lists by itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];

/**
 * A Word document (Office Open XML). Its archive is unpacked under limits of our own; mammoth, which has none, sees
 * only what came out of that.
 *
 * @throws ReadingProblem for files that are damaged, encrypted, too large, or no Word document
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const entries = await unzipped(bytes, (name) => NEEDED.test(name));
  if (!entries.has('word/document.xml')) {
    throw new ReadingProblem('The file is an archive without a Word document in it. Send a .docx file.');
  }
  if (tagsIn(entries) > TAGS_MOST) {
    throw new ReadingProblem(
      'The document has more parts than any article needs. Copy the text of it and paste that.',
    );
  }
  const reading = readFragment(await htmlOf(await packed(entries)));
  return withHeadline(reading);
}

/** Each becomes several objects while it is read. The longest text that fits here has some 200,000 in Word's own XML. */
const TAGS_MOST = 400_000;

function tagsIn(entries: ZipEntries): number {
  let tags = 0;
  for (const bytes of entries.values()) for (const byte of bytes) if (byte === LESS_THAN) tags += 1;
  return tags;
}

const LESS_THAN = 0x3c;

/** Stored, not compressed. */
async function packed(entries: ZipEntries): Promise<Buffer> {
  const archive = new JSZip();
  for (const [name, bytes] of entries) archive.file(name, bytes);
  return archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

async function htmlOf(buffer: Buffer): Promise<string> {
  try {
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
    const options = { styleMap: STYLES, convertImage: noPictures, includeEmbeddedStyleMap: false };
    const { value } = await mammoth.convertToHtml({ buffer }, { ...options, externalFileAccess: false });
    return value;
  } catch {
    throw new ReadingProblem(
      'The file is damaged: Word’s text in it cannot be read. Save it again and send it once more.',
    );
  }
}

/** Many documents begin with a bold line instead of a title. */
function withHeadline({ parts, particulars, warnings }: Reading): Reading {
  if (parts.some(({ kind, kept }) => kept && kind === 'headline')) return { parts, particulars, warnings };
  const at = parts.findIndex(({ kept }) => kept);
  const headline = parts[at]?.words ?? null;
  return {
    parts: parts.map((part, index) => (index === at ? { ...part, kind: 'headline' } : part)),
    particulars: { ...particulars, headline },
    warnings: ['No title is marked in the document. Its first line is taken as the headline.', ...warnings],
  };
}
