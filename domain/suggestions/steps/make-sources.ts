import type { Tx } from '@/db/client';
import type { AttributionInput } from '@/domain/claims/input';
import type { EntryDraft } from '@/domain/ledger/entry';
import { invalid } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { writeNewSource } from '@/domain/sources/commands/create-source';
import type { NewSourceInput } from '../input';
import { sourcesNamed } from '../queries/sources-named';

export type MadeSources = { ids: ReadonlyMap<string, string>; slugs: string[]; entries: EntryDraft[] };

const NO_DETAILS = {
  aliases: [],
  affiliation: null,
  description: null,
  url: null,
  slug: null,
  identity: null,
};

/**
 * Makes the sources that a suggestion brings along. One of exactly that name and kind that somebody made meanwhile is
 * taken instead: accepting twice in a row must not make two of it.
 */
export async function makeSources(tx: Tx, wanted: readonly NewSourceInput[]): Promise<MadeSources> {
  const made = { ids: new Map<string, string>(), slugs: [] as string[], entries: [] as EntryDraft[] };
  for (const [index, { ref, ...source }] of wanted.entries()) {
    const unnamed = source.kind === 'unnamed';
    if (unnamed && source.justification === null) {
      const remedy = 'Say why the newsroom does not name this source. Readers will see it.';
      refuse(invalid(`newSources.${index}.justification`, remedy));
    }
    const known = (await sourcesNamed([source.name], tx)).filter(({ kind }) => kind === source.kind);
    const [only] = known;
    if (only !== undefined && known.length === 1 && !unnamed) {
      made.ids.set(ref, only.id);
      continue;
    }
    const justification = unnamed ? source.justification : null;
    const { value, entries } = await writeNewSource(tx, { ...NO_DETAILS, ...source, justification });
    made.ids.set(ref, value.id);
    made.slugs.push(value.slug);
    made.entries.push(...entries);
  }
  return made;
}

/** Attributions that name a new source by its `ref`, with the id that it has now. */
export function withMadeSources(
  attributions: readonly AttributionInput[],
  ids: MadeSources['ids'],
): AttributionInput[] {
  return attributions.map((one) => ({ ...one, sourceId: ids.get(one.sourceId) ?? one.sourceId }));
}
