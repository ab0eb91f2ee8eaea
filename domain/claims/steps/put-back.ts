import type { Tx } from '@/db/client';
import { conflict } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { PlaceFacts, UndoneEntry } from '../ledger-facts';
import { anchorAt } from './anchor';
import { textAsSeen } from './text-as-seen';
import { writeContent } from './write-content';

/** Writes what was there before an editing step: `after` of the step turned round. */
export async function putBack(tx: Tx, claimId: string, undone: UndoneEntry, actorId: string): Promise<void> {
  const { action, payload } = undone;
  switch (action) {
    case 'claim.edited':
      return writeContent(tx, claimId, payload.after);
    case 'claim.placed':
      return removeAgain(tx, payload.before);
    case 'claim.occurrence-removed':
      return placeAgain(tx, claimId, payload.after, actorId);
    case 'claim.span-adjusted':
    case 'claim.place-kept':
    case 'claim.marked-gone':
    case 'claim.other-words-kept':
    case 'claim.succeeded':
      return placeAgain(tx, claimId, payload.after, actorId);
    case 'evidence.added':
      return withdrawAgain(tx, payload.before?.id ?? null, new Date());
    case 'evidence.withdrawn':
      return withdrawAgain(tx, payload.after?.id ?? null, null);
    case 'attribution.checked':
      await tx.attribution.updateMany({ where: { id: payload.attributionId, claimId }, data: payload.after });
  }
}

async function removeAgain(tx: Tx, place: PlaceFacts | null): Promise<void> {
  if (place === null) return;
  await tx.occurrence.updateMany({ where: { id: place.occurrenceId }, data: { removedAt: new Date() } });
}

/** Null lets the evidence count again. */
async function withdrawAgain(tx: Tx, evidenceId: string | null, withdrawnAt: Date | null): Promise<void> {
  if (evidenceId === null) return;
  await tx.evidence.updateMany({ where: { id: evidenceId }, data: { withdrawnAt } });
}

/** A place as it was, if its text still is the current one; by a further anchor, since none is ever changed. */
async function placeAgain(tx: Tx, claimId: string, place: PlaceFacts | null, actorId: string): Promise<void> {
  if (place === null) return;
  const { occurrenceId, revision, fragments, anchor } = place;
  const found = await tx.occurrence.findFirst({
    where: { id: occurrenceId, claimId },
    select: { articleId: true },
  });
  if (found === null) refuse(conflict('The place is not there any more. Place the claim anew.'));
  const seen = await textAsSeen(tx, { articleId: found.articleId, revisionId: revision.id, fragments });
  await anchorAt(tx, occurrenceId, seen, actorId, anchor);
  await tx.occurrence.updateMany({ where: { id: occurrenceId }, data: { removedAt: null } });
}
