import { type FetchOptions, fetchPage, type Validators } from '../fetch/fetch-page';
import type { FetchRefusal } from '../fetch/refusal';
import type { Reading } from '../part';
import { readApart } from './read-apart';

/** What stands at an address, read. */
export type AddressReading =
  | ({ ok: true; changed: true; reading: Reading; fetchedFrom: string } & Validators)
  | { ok: true; changed: false }
  | FetchRefusal;

/** Fetches an address under the rules of fetchPage() and reads what came. Never throws for what a server does. */
export async function readAddress(address: string, options: FetchOptions): Promise<AddressReading> {
  const fetched = await fetchPage(address, options);
  if (!fetched.ok || !fetched.changed) return fetched;
  options.onStage?.({ stage: 'reading' });
  const { url, mediaType, bytes, etag, lastModified } = fetched;
  const read = await readApart({ name: nameIn(url), mediaType, bytes, url });
  if (!read.ok) return { ok: false, rule: 'content', message: read.message };
  return { ok: true, changed: true, reading: read.reading, fetchedFrom: url, etag, lastModified };
}

/** The last part of the path, which may end like a file's name. */
function nameIn(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}
