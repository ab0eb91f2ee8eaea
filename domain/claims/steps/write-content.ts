import type { Tx } from '@/db/client';
import { dateOf } from '@/domain/shared/day';
import { invalid } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { SourceName } from '@/domain/sources/source';
import type { AttributionFacts } from '../facts';
import { type KeptFigure, presentFigure } from '../figure-v1';
import type { AttributionInput } from '../input';
import type { KeptFacts } from '../ledger-facts';

/** Writes the changed fields of a claim, and only those. */
export async function writeContent(tx: Tx, claimId: string, after: Partial<KeptFacts>): Promise<void> {
  const { statement, kind, topics, figure, attributions } = after;
  if (statement !== undefined || kind !== undefined || topics !== undefined) {
    await tx.claim.updateMany({ where: { id: claimId }, data: { statement, kind, topics } });
  }
  if (figure !== undefined) {
    await tx.figure.deleteMany({ where: { claimId } });
    await addFigure(tx, claimId, figure);
  }
  if (attributions !== undefined) {
    await tx.attribution.deleteMany({ where: { claimId } });
    await addAttributions(tx, claimId, attributions);
  }
}

export async function addFigure(tx: Tx, claimId: string, kept: KeptFigure | null): Promise<void> {
  if (kept === null) return;
  const figure = presentFigure(kept);
  const asOf = figure.asOf === null ? null : dateOf(figure.asOf);
  await tx.figure.createMany({ data: { ...figure, claimId, asOf } });
}

/** Adds attributions in the order of the list. An id that another claim's attribution has is refused. */
export async function addAttributions(
  tx: Tx,
  claimId: string,
  attributions: readonly AttributionFacts[],
): Promise<void> {
  if (attributions.length === 0) return;
  const { count } = await tx.attribution.createMany({
    data: attributions.map(({ source: _source, saidOn, ...row }, ordinal) => ({
      ...row,
      claimId,
      ordinal,
      saidOn: saidOn === null ? null : dateOf(saidOn),
    })),
    skipDuplicates: true,
  });
  if (count === attributions.length) return;
  refuse(
    invalid(
      'attributions',
      'One of the attributions belongs to another claim. Reload the page and add it anew.',
    ),
  );
}

/**
 * Attributions as typed, with their sources looked up. One that is the same as before keeps its check; one that was
 * changed has to be checked again, since it now says something else.
 */
export async function attributionsOf(
  tx: Tx,
  input: readonly AttributionInput[],
  before: readonly AttributionFacts[] = [],
): Promise<AttributionFacts[]> {
  const sources = await sourcesById(
    tx,
    input.map(({ sourceId }) => sourceId),
  );
  return input.map((typed, index) => {
    const source = sources.get(typed.sourceId);
    if (source === undefined) {
      refuse(
        invalid(`attributions.${index}.sourceId`, 'There is no such source. Choose another, or create it.'),
      );
    }
    const known = before.find((attribution) => attribution.id === typed.id && isSame(attribution, typed));
    const { check, checkNote } = known ?? { check: 'unchecked' as const, checkNote: null };
    return { ...typed, source, check, checkNote };
  });
}

function isSame(kept: AttributionFacts, typed: AttributionInput): boolean {
  const keys = ['sourceId', 'stance', 'directness', 'cue', 'saidOn', 'viaId'] as const;
  return keys.every((key) => kept[key] === typed[key]);
}

async function sourcesById(tx: Tx, ids: string[]): Promise<Map<string, SourceName>> {
  if (ids.length === 0) return new Map();
  const select = { id: true, slug: true, name: true, kind: true, role: true };
  const rows = await tx.source.findMany({
    where: { id: { in: [...new Set(ids)] }, mergedIntoId: null },
    select,
  });
  return new Map(rows.map(({ id, ...name }) => [id, name]));
}
