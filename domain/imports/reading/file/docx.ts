import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Reading } from '../../part';
import { documentReading } from './document-reading';
import { TITLE_CLASS } from './headline';
import { type Loss, lossIn } from './shared/losses';
import { checkTags, damaged, parsedXml, writtenXml } from './shared/xml';
import { looksOf } from './word/looks';
import { withKnownNames } from './word/names';
import { type WordFiles, wordFilesIn } from './word/package';
import { preparedXml } from './word/prepared';

/** Word's own styles that are not a paragraph; mammoth knows its headings and lists by itself. */
const STYLES = [
  `p[style-name='Title'] => h1.${TITLE_CLASS}:fresh`,
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];

/**
 * A Word document (Office Open XML). Its archive is unpacked under limits of our own; mammoth, which has none, sees
 * only what came out of that, prepared so that it holds what readers of the document see.
 *
 * @throws ReadingProblem for files that are damaged, encrypted, too large, or no Word document
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const files = await wordFilesIn(bytes);
  checkTags(Object.values(files));
  const losses = new Set<Loss>();
  const html = await htmlOf(await packed(files, losses), losses);
  return documentReading(html, losses);
}

/** An archive as mammoth expects it, each file under its usual name. Stored, not compressed. */
async function packed(files: WordFiles, losses: Set<Loss>): Promise<Buffer> {
  const { main, styles, numbering, footnotes, endnotes } = files;
  const parsed = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : parsedXml(bytes));
  const given = parsed(styles);
  const looks = looksOf(given);
  const ofStyles = given === undefined ? undefined : withKnownNames(given);
  const shown = { document: parsed(main), footnotes: parsed(footnotes), endnotes: parsed(endnotes) };
  const archive = new JSZip();
  for (const [name, root] of Object.entries({ styles: ofStyles, numbering: parsed(numbering) })) {
    if (root !== undefined) archive.file(`word/${name}.xml`, writtenXml(root));
  }
  for (const [name, root] of Object.entries(shown)) {
    if (root !== undefined) archive.file(`word/${name}.xml`, writtenXml(preparedXml(root, looks, losses)));
  }
  return archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

/** Mammoth ends each note with a link back to where it is marked. */
const WAY_BACK = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

async function htmlOf(buffer: Buffer, losses: Set<Loss>): Promise<string> {
  try {
    const options = { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false };
    const { value, messages } = await mammoth.convertToHtml({ buffer }, options);
    for (const { message } of messages) {
      const loss = lossIn(message);
      if (loss !== null) losses.add(loss);
    }
    return value.replace(WAY_BACK, '');
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw damaged();
  }
}
