import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import { revalidateTag, updateTag } from 'next/cache';
import { after } from 'next/server';

/** A page is made and kept within this time of the read for it. */
const MADE_WITHIN_MS = 3000;

type Held = { expiries: Map<string, number>; reads: Map<string, number> };
const held = globalThis as { sourcelineCache?: Held };
held.sourcelineCache ??= { expiries: new Map(), reads: new Map() };
const { expiries, reads } = held.sourcelineCache;

/**
 * Expires what is cached under these tags, at once for the next request. In a server action only.
 *
 * Next dates a page by when it is kept, so one that was read before this write and kept after it would pass as newer
 * than the write. Where such a page may be in the making, the tags are expired once more when it must be done.
 */
export function expire(tags: readonly string[]): void {
  for (const tag of tags) {
    expiries.set(tag, (expiries.get(tag) ?? 0) + 1);
    updateTag(tag);
  }
  const since = performance.now() - MADE_WITHIN_MS;
  const inTheMaking = tags.filter((tag) => (reads.get(tag) ?? 0) > since);
  if (inTheMaking.length > 0) after(() => expireAgain(inTheMaking));
}

async function expireAgain(tags: readonly string[]): Promise<void> {
  await pause(MADE_WITHIN_MS);
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
}

/** How often these tags were expired in this process. Unchanged over a read: what was read is still so. */
export function expiryCount(tags: readonly string[]): number {
  return tags.reduce((sum, tag) => sum + (expiries.get(tag) ?? 0), 0);
}

/** Notes that something is read from the database for a page with these tags. Forgets the reads of earlier pages. */
export function noteRead(tags: readonly string[]): void {
  const now = performance.now();
  for (const tag of tags) {
    reads.delete(tag);
    reads.set(tag, now);
  }
  // In the order of their times: the oldest come first.
  for (const [tag, at] of reads) {
    if (at > now - MADE_WITHIN_MS) break;
    reads.delete(tag);
  }
}
