import type { Tx } from '@/db/client';
import { conflict, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { SourceName } from '@/domain/sources/source';
import type { MergeSide } from '../merging/merge';
import { holdClaims } from './refresh-claims';

export type HeldSource = MergeSide & Pick<SourceName, 'role'>;

type Seen = { id: string; version: number };

const CHANGED =
  'Somebody changed one of the two sources or what is attributed to them while you had them open, so nothing was ' +
  'saved. Reload the page to see how it is now.';

/**
 * Takes hold of the claims of a source, then of two sources, until the transaction ends. Claims first, as everywhere: whoever
 * holds a claim may be about to attribute it. What came to the source meanwhile stops the command.
 */
export async function holdBoth(
  tx: Tx,
  ofSource: string,
  from: Seen,
  into: Seen,
): Promise<{ from: HeldSource; into: HeldSource; claimIds: string[] }> {
  const claimIds = await claimsOfSource(tx, ofSource);
  await holdClaims(tx, claimIds);
  const rows = await tx.$queryRaw<HeldSource[]>`
    SELECT id, slug, name, kind::text AS kind, aliases, role, version, merged_into_id AS "mergedIntoId" FROM source
    WHERE id = ANY (${[from.id, into.id]}::uuid[]) ORDER BY id FOR UPDATE`;
  const held = [from, into].map((seen) => rows.find(({ id }) => id === seen.id));
  const [one, other] = held;
  if (one === undefined || other === undefined)
    refuse(missing('There is no such source. Search for it again.'));
  if (one.version !== from.version || other.version !== into.version) refuse(conflict(CHANGED));
  const now = await claimsOfSource(tx, ofSource);
  if (now.join() !== claimIds.join()) refuse(conflict(CHANGED));
  return { from: one, into: other, claimIds };
}

async function claimsOfSource(tx: Tx, sourceId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT claim_id AS id FROM attribution WHERE source_id = ${sourceId}::uuid ORDER BY 1`;
  return rows.map(({ id }) => id);
}
