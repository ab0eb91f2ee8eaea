import { written } from '@/domain/articles/paste';
import { type Part, textOfParts } from '@/domain/imports/part';
import { writtenParts } from '@/domain/imports/written-parts';
import type { ReadText } from './revise-fields';

/** What the form says where nothing that was read is marked as the headline. */
export const NO_HEADLINE =
  'Nothing is marked as the headline. The first line is taken for it, unless you begin another with “# ”.';

type Read = Pick<ReadText, 'id' | 'from' | 'origin' | 'fetchedFrom' | 'warnings'> & {
  parts: readonly Part[];
};

/**
 * What was read, in the notation of a paste, with what is to be said about it. Where the parts do not make a text yet, they
 * are nevertheless all there to be put right.
 */
export function readTextOf({ id, from, origin, fetchedFrom, warnings, parts }: Read): ReadText {
  const made = textOfParts(parts);
  const kept = parts.filter((part) => part.kept);
  const found = { id, from, origin, fetchedFrom };
  if (made.ok) return { ...found, text: written(made), warnings };
  const headless = kept.length > 0 && kept.every(({ kind }) => kind !== 'headline');
  return {
    ...found,
    text: writtenParts(parts),
    warnings: [...warnings, headless ? NO_HEADLINE : made.message],
  };
}
