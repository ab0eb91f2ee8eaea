import 'server-only';
import { unstable_cache } from 'next/cache';
import { cache } from 'react';
import { expiryCount, noteRead } from './expire';

/** Other instances, which do not hear of an expiry, catch up after this long. */
const REVALIDATE_SECONDS = 300;
const MOST_READS = 3;

/**
 * A read for reader pages: once per request, and then from memory until a write expires one of its tags. Pages that
 * call it take the tags on themselves. Arguments and result must survive JSON.
 *
 * unstable_cache and not `use cache`: without cacheComponents (which answers an unknown slug with 200) the directive
 * is not offered, and this one keeps no tag of a page waiting for a build.
 */
export function cached<Args extends (string | number | null)[], Result>(
  name: string,
  read: (...args: Args) => Promise<Result>,
  tagsFor: (...args: Args) => string[],
): (...args: Args) => Promise<Result> {
  return cache((...args: Args) => {
    const tags = tagsFor(...args);
    const settled = () => readSettled(() => read(...args), tags);
    return unstable_cache(settled, [name, JSON.stringify(args)], { tags, revalidate: REVALIDATE_SECONDS })();
  });
}

/**
 * Reads again when a write expired the tags meanwhile: the cache dates an entry by when it is stored, so a read that
 * began before the write would be kept as if it were newer.
 */
async function readSettled<Result>(read: () => Promise<Result>, tags: string[]): Promise<Result> {
  for (let times = 1; ; times += 1) {
    const before = expiryCount(tags);
    noteRead(tags);
    const result = await read();
    if (times === MOST_READS || expiryCount(tags) === before) return result;
  }
}
