import { type FetchOptions, fetchPage, type Validators } from '../fetch/fetch-page';
import type { FetchRefusal } from '../fetch/refusal';
import type { Reading } from '../part';
import { postPage } from './post-page';
import { readApart } from './read-apart';
import { withPost } from './with-post';

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
  const post = read.contentAddress === undefined ? null : await readPost(read.contentAddress, url, options);
  const reading = post === null ? read.reading : withPost(read.reading, post);
  return { ok: true, changed: true, reading, fetchedFrom: url, etag, lastModified };
}

/** An interface that takes longer is not waited for: the page is here already. */
const LONGEST_MS = 5_000;

/**
 * The article as the system behind the page gives it, asked under the same rules as the page and on its host only; null whatever goes
 * wrong, since the page has been read.
 */
async function readPost(address: string, page: string, options: FetchOptions): Promise<Reading | null> {
  const { known: _known, onStage: _onStage, ...rest } = options;
  const fetched = await fetchPage(address, { milliseconds: LONGEST_MS, ...rest, takes: 'json' });
  if (!fetched.ok || !fetched.changed || new URL(fetched.url).host !== new URL(page).host) return null;
  const html = postPage(new TextDecoder().decode(fetched.bytes));
  if (html === null) return null;
  const bytes = new TextEncoder().encode(html);
  const mediaType = 'text/html; charset=utf-8';
  const read = await readApart({ name: '', mediaType, bytes, url: page, isArticle: true });
  return read.ok ? read.reading : null;
}

/** The last part of the path, which may end like a file's name. */
function nameIn(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}
