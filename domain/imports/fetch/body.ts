import type { IncomingMessage } from 'node:http';
import { type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { byWord } from '@/domain/shared/by-word';
import { FetchRefused } from './refusal';

const ENCODINGS: Record<string, () => Transform> = byWord({
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createUnzip,
  br: createBrotliDecompress,
});
/** What is asked for; a server may answer in one of them. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

export type BodyLimit = {
  most: number;
  signal: AbortSignal;
  onBytes: (bytes: number, of: number | null) => void;
};

/**
 * The bytes of an answer, unpacked. What comes out is counted while it comes, so that an answer which unpacks to
 * gigabytes ends at `most` bytes.
 *
 * @throws FetchRefused
 */
export async function bodyOf(
  response: IncomingMessage,
  { most, signal, onBytes }: BodyLimit,
): Promise<Uint8Array> {
  const decoders = decodersFor(response);
  const declared = Number(response.headers['content-length'] ?? Number.NaN);
  const of = decoders.length === 0 && Number.isFinite(declared) ? declared : null;
  if (declared > most) throw tooLarge(most);
  const chunks: Buffer[] = [];
  let size = 0;
  const collected = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      chunks.push(chunk);
      onBytes(size, of);
      done(size > most ? tooLarge(most) : null);
    },
  });
  try {
    await pipeline([response, ...decoders, collected], { signal });
  } catch (error) {
    if (error instanceof FetchRefused) throw error;
    signal.throwIfAborted();
    throw new FetchRefused('encoding', 'The answer broke off or is damaged. Try again, or paste the text.');
  }
  return Buffer.concat(chunks);
}

function decodersFor(response: IncomingMessage): Transform[] {
  const named = (response.headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  const makers = named.map((name) => ENCODINGS[name]).filter((make) => make !== undefined);
  if (makers.length < named.length || named.length > 2) {
    throw new FetchRefused(
      'encoding',
      `The answer is packed in a way that is not read here (${named.join(', ')}). Paste the text instead.`,
    );
  }
  return makers.reverse().map((make) => make());
}

function tooLarge(most: number): FetchRefused {
  return new FetchRefused(
    'size',
    `The answer has more than ${most / 1_000_000} MB, which no article needs. Paste the text instead.`,
  );
}
