import type { Reading } from '../../part';
import { ReadingProblem } from '../../problem';
import { readableWords } from '../../readable-words';
import { documentReading } from './document-reading';
import { RtfReader } from './rtf/reader';
import { headOf } from './rtf/tables';
import { tokensOf } from './rtf/tokens';
import type { Loss } from './shared/losses';

/**
 * A document in the Rich Text Format (version 1.9.1), as Word, TextEdit, WordPad and LibreOffice write it: what its readers see,
 * notes at the end. Hidden, struck and deleted words are left out, and so are comments, codes of fields, heads and feet.
 *
 * @throws ReadingProblem for a file without any words
 */
export function readRtf(bytes: Uint8Array): Reading {
  const head = headOf(tokensOf(bytes));
  const losses = new Set<Loss>();
  const html = new RtfReader(head, losses).read(tokensOf(bytes));
  const reading = documentReading(html, losses, { headline: readableWords(head.title) || null });
  if (reading.parts.length === 0) {
    throw new ReadingProblem('The RTF file holds no words. Save it again and send it once more.');
  }
  return reading;
}
