import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { sourceEntry } from '@/domain/sources/ledger-facts';
import { mergeProblem, namesGained, relayedBetween } from '../merging/merge';
import { mergeSourcesInput } from '../merging/merge-input';
import { readClaimsFacts } from '../queries/claim-facts';
import { holdBoth } from '../steps/hold-sources';
import { moveAttributions } from '../steps/move-attributions';

const command = { name: 'mergeSources', permission: 'source.edit', input: mergeSourcesInput } as const;

/**
 * Says that two sources of the record are one: what is attributed to `from` is attributed to `into` from now on, which
 * gets its names. The row and the record of `from` stay, its address leads on, and partSources() undoes it.
 */
export function mergeSources(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ slug: string; claims: number }>> {
  return perform(actor, command, input, async (tx, given) => {
    const seen = { id: given.fromId, version: given.fromVersion };
    const other = { id: given.intoId, version: given.intoVersion };
    const { from, into, claimIds } = await holdBoth(tx, given.fromId, seen, other);
    const claims = await readClaimsFacts(tx, claimIds);
    const problem = mergeProblem(from, into, relayedBetween(claims, from.id, into.id));
    if (problem !== null) refuse(invalid(null, problem));

    const ids = claims.map(({ id, number, attributions }) => ({
      claimId: id,
      number,
      attributionIds: attributions.flatMap((each) => (each.sourceId === from.id ? [each.id] : [])),
    }));
    const attributionIds = new Set(ids.flatMap((each) => each.attributionIds));
    const { touched, entries } = await moveAttributions(tx, claims, {
      same: true,
      from,
      into,
      attributionIds,
    });
    const names = namesGained(from, into);
    await tx.source.updateMany({
      where: { id: from.id },
      data: { mergedIntoId: into.id, version: { increment: 1 } },
    });
    await tx.source.updateMany({
      where: { id: into.id },
      data: { aliases: [...into.aliases, ...names], version: { increment: 1 } },
    });
    const [named, takenIn] = [from, into].map(({ id, slug, name }) => ({ id, slug, name }));
    if (named === undefined || takenIn === undefined) throw new Error('two sources were held');
    return {
      value: { slug: into.slug, claims: claims.length },
      touched: { ...touched, sources: [...new Set([...(touched.sources ?? []), from.slug, into.slug])] },
      entries: [
        sourceEntry('source.merged', from.id, {
          slug: from.slug,
          name: from.name,
          into: takenIn,
          names,
          moved: ids,
        }),
        sourceEntry('source.took-in', into.id, { slug: into.slug, name: into.name, from: named, names }),
        ...entries,
      ],
    };
  });
}
