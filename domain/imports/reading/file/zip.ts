import { type Entry, fromBufferPromise } from 'yauzl';
import { ReadingProblem } from '../../problem';

/** A long book with its pictures has some hundred entries; the text of one is a few megabytes of XML. */
const ENTRIES_MOST = 2000;
const ENTRY_LARGEST = 12_000_000;
const TOTAL_LARGEST = 25_000_000;

export type ZipEntries = Map<string, Uint8Array>;

/**
 * The entries of a zip archive that `wanted` chooses, unpacked. What an archive says about sizes is checked before
 * anything is unpacked, and what comes out is counted while it comes: an archive that unpacks to more than it says
 * ends there.
 *
 * @throws ReadingProblem for archives that are broken, encrypted or too large
 */
export async function unzipped(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipEntries> {
  const found: ZipEntries = new Map();
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    if (archive.entryCount > ENTRIES_MOST) throw tooLarge();
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) if (wanted(entry.fileName)) entries.push(entry);
    checkSizes(entries);
    for (const entry of entries) {
      const stream = await archive.openReadStreamPromise(entry);
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of stream) {
        size += chunk.length;
        if (size > ENTRY_LARGEST) throw tooLarge();
        chunks.push(chunk);
      }
      found.set(entry.fileName, Buffer.concat(chunks));
    }
    return found;
  } catch (error) {
    if (error instanceof ReadingProblem) throw error;
    throw new ReadingProblem(
      'The file is damaged: its parts cannot be unpacked. Save it again and send it once more.',
    );
  }
}

function checkSizes(entries: readonly Entry[]): void {
  if (entries.some((entry) => entry.isEncrypted())) {
    throw new ReadingProblem('The file is protected by a password. Remove the protection and send it again.');
  }
  const sizes = entries.map(({ uncompressedSize }) => uncompressedSize);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > TOTAL_LARGEST || sizes.some((size) => size > ENTRY_LARGEST)) throw tooLarge();
}

function tooLarge(): ReadingProblem {
  return new ReadingProblem(
    'The file unpacks to more than any article needs, so it was not opened. Save only the text of it and send that.',
  );
}
