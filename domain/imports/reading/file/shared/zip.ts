import { type Entry, fromBufferPromise } from 'yauzl';
import { ReadingProblem } from '../../../problem';

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
    const archive = await fromBufferPromise(trimmed(bytes), { lazyEntries: true });
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

/** What a zip archive ends with: a record of so many bytes, then a comment as long as its last two bytes say (APPNOTE, 4.3.16). */
const END = Buffer.from('504b0506', 'hex');
const END_LENGTH = 22;

/**
 * The archive without the comment at its end: some programs tell a wrong length of it, and what was sent through others has
 * bytes behind it. A directory that lies elsewhere than the record says makes it no end of an archive.
 */
function trimmed(bytes: Uint8Array): Buffer {
  const whole = Buffer.from(bytes);
  for (let at = whole.lastIndexOf(END); at >= 0; at = at === 0 ? -1 : whole.lastIndexOf(END, at - 1)) {
    if (at + END_LENGTH > whole.length) continue;
    if (whole.readUInt32LE(at + 12) + whole.readUInt32LE(at + 16) > at && !isZip64(whole, at)) continue;
    const archive = whole.subarray(0, at + END_LENGTH);
    archive.writeUInt16LE(0, at + 20);
    return archive;
  }
  return whole;
}

/** Its size and place stand in a record of their own, which another one right before the end points to. */
function isZip64(archive: Buffer, at: number): boolean {
  return at >= 20 && archive.readUInt32LE(at - 20) === 0x07064b50;
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
