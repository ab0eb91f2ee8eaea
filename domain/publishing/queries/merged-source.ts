import { database } from '@/db/client';

/** The slug of the source that this one was found to be, or null: old addresses lead on. */
export async function mergedSource(slug: string): Promise<string | null> {
  const found = await database().source.findUnique({
    where: { slug },
    select: { mergedInto: { select: { slug: true } } },
  });
  return found?.mergedInto?.slug ?? null;
}
