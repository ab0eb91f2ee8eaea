import type { Tx } from '@/db/client';
import { selectorAt } from '@/domain/anchoring/selector';
import type { SeenText } from './text-as-seen';

/** A new occurrence of a claim on fragments of a text. Returns its id. Four statements. */
export async function addOccurrence(
  tx: Tx,
  claimId: string,
  seen: SeenText,
  actorId: string,
): Promise<string> {
  const { id } = await tx.occurrence.create({
    data: { claimId, articleId: seen.article.id },
    select: { id: true },
  });
  await anchorAt(tx, id, seen, actorId);
  return id;
}

/** Says where an occurrence stands from now on: a further anchor, since anchors are never changed. */
export async function anchorAt(tx: Tx, occurrenceId: string, seen: SeenText, actorId: string): Promise<void> {
  const { text, revision, fragments } = seen;
  const { id } = await tx.anchor.create({
    data: { occurrenceId, revisionId: revision.id, createdById: actorId },
    select: { id: true },
  });
  await tx.anchorFragment.createMany({
    data: fragments.map((span, ordinal) => ({ anchorId: id, ordinal, ...span, ...selectorAt(text, span) })),
  });
  await tx.occurrence.updateMany({ where: { id: occurrenceId }, data: { currentAnchorId: id } });
}
