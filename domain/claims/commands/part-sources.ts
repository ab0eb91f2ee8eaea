import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { type SourceLedger, sourceEntry } from '@/domain/sources/ledger-facts';
import type { ClaimFacts } from '../facts';
import { partSourcesInput } from '../merging/merge-input';
import { readClaimsFacts } from '../queries/claim-facts';
import { holdBoth } from '../steps/hold-sources';
import { moveAttributions } from '../steps/move-attributions';

const command = { name: 'partSources', permission: 'source.edit', input: partSourcesInput } as const;

/**
 * Undoes a merge: `from` is a source of its own again and takes its names back. What the merge moved moves back, as far as
 * it still is attributed there; what came to `into` since stays with it.
 */
export function partSources(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ slug: string; claims: number }>> {
  return perform(actor, command, input, async (tx, given) => {
    const seen = { id: given.fromId, version: given.fromVersion };
    const other = { id: given.intoId, version: given.intoVersion };
    const { from, into, claimIds } = await holdBoth(tx, given.intoId, seen, other);
    const merge = await lastMerge(tx, from.id);
    if (from.mergedIntoId !== into.id || merge === null) {
      refuse(invalid(null, `${from.name} is not merged into ${into.name}. Reload the page.`));
    }
    const were = new Set(merge.moved.flatMap((each) => each.attributionIds));
    const isBack = ({ id, sourceId }: ClaimFacts['attributions'][number]) =>
      sourceId === into.id && were.has(id);
    const claims = (await readClaimsFacts(tx, claimIds)).filter(({ attributions }) =>
      attributions.some(isBack),
    );
    const attributionIds = new Set(
      claims.flatMap(({ attributions }) => attributions.filter(isBack).map(({ id }) => id)),
    );
    const move = { same: false, from: into, into: from, attributionIds };
    const { touched, entries } = await moveAttributions(tx, claims, move);
    await tx.source.updateMany({
      where: { id: from.id },
      data: { mergedIntoId: null, version: { increment: 1 } },
    });
    await tx.source.updateMany({
      where: { id: into.id },
      data: {
        aliases: into.aliases.filter((alias) => !merge.names.includes(alias)),
        version: { increment: 1 },
      },
    });
    const { slug, name } = into;
    return {
      value: { slug: from.slug, claims: claims.length },
      touched: { ...touched, sources: [...new Set([...(touched.sources ?? []), from.slug, slug])] },
      entries: [
        sourceEntry('source.parted', from.id, {
          slug: from.slug,
          name: from.name,
          into: { id: into.id, slug, name },
          moved: claims.length,
        }),
        sourceEntry('source.gave-back', into.id, {
          slug,
          name,
          from: { id: from.id, slug: from.slug, name: from.name },
          names: merge.names,
        }),
        ...entries,
      ],
    };
  });
}

async function lastMerge(tx: Tx, sourceId: string): Promise<SourceLedger['source.merged'] | null> {
  const rows = await tx.$queryRaw<{ payload: string }[]>`
    SELECT e.payload FROM ledger_entry e
    WHERE e.subject_type = 'source' AND e.subject_id = ${sourceId} AND e.action = 'source.merged'
    ORDER BY e.seq DESC LIMIT 1`;
  const [row] = rows;
  return row === undefined ? null : (JSON.parse(row.payload) as SourceLedger['source.merged']);
}
