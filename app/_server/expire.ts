import 'server-only';
import { updateTag } from 'next/cache';

const held = globalThis as { sourcelineExpiries?: Map<string, number> };
held.sourcelineExpiries ??= new Map();
const expiries = held.sourcelineExpiries;

/** Expires what is cached under these tags, at once for the next request. In a server action only. */
export function expire(tags: readonly string[]): void {
  for (const tag of tags) {
    expiries.set(tag, (expiries.get(tag) ?? 0) + 1);
    updateTag(tag);
  }
}

/** How often these tags were expired in this process. Unchanged over a read: what was read is still so. */
export function expiryCount(tags: readonly string[]): number {
  return tags.reduce((sum, tag) => sum + (expiries.get(tag) ?? 0), 0);
}
