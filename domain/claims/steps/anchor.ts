import { randomUUID } from 'node:crypto';
import type { Tx } from '@/db/client';
import { selectorAt } from '@/domain/anchoring/spans/selector';
import type { Span } from '@/domain/anchoring/spans/span';
import { wordingInPlace } from '@/domain/wording/wording-in-place';
import type { AnchorFacts } from '../ledger-facts';
import type { SeenText } from './text-as-seen';

/** A person selected the words. */
export const SELECTED: AnchorFacts = { state: 'exact', check: 'confirmed', score: 1, reason: null };

/** An anchor to be written; one that is gone has no fragments. */
export type AnchorToWrite = AnchorFacts & { occurrenceId: string; fragments: readonly Span[] };

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
export async function anchorAt(
  tx: Tx,
  occurrenceId: string,
  { text, revision, fragments }: Pick<SeenText, 'text' | 'revision' | 'fragments'>,
  actorId: string,
  facts: AnchorFacts = SELECTED,
): Promise<void> {
  await writeAnchors(tx, { text, revisionId: revision.id, actorId }, [{ ...facts, occurrenceId, fragments }]);
}

type On = { text: string; revisionId: string; actorId: string };

/**
 * Anchors in one revision, each the current one of its occurrence from now on. Three statements, however many. They are
 * dated by the database's clock, so that their order is that of the locks, whichever instance of the app wrote them.
 */
export async function writeAnchors(tx: Tx, on: On, anchors: readonly AnchorToWrite[]): Promise<void> {
  const list = await appendAnchors(tx, on, anchors);
  await tx.$executeRaw`
    UPDATE occurrence o SET current_anchor_id = n.id
    FROM jsonb_to_recordset(${list}::jsonb) AS n (id uuid, "occurrenceId" uuid) WHERE o.id = n."occurrenceId"`;
}

/** Says where an occurrence stood in an earlier text; where it stands now is left as it is. Two statements. */
export async function anchorInPast(
  tx: Tx,
  { text, revisionId, actorId }: On,
  occurrenceId: string,
  fragments: readonly Span[],
): Promise<void> {
  await appendAnchors(tx, { text, revisionId, actorId }, [{ ...SELECTED, occurrenceId, fragments }]);
}

/** The rows of the new anchors, as JSON for a further statement. */
async function appendAnchors(tx: Tx, on: On, anchors: readonly AnchorToWrite[]): Promise<string> {
  const { text, revisionId, actorId } = on;
  const rows = anchors.map((anchor) => ({
    id: randomUUID(),
    ...anchor,
    wording: wordingInPlace(text, anchor.fragments),
  }));
  const fragments = rows.flatMap(({ id, fragments: spans }) =>
    spans.map((span, ordinal) => ({ anchorId: id, ordinal, ...span, ...selectorAt(text, span) })),
  );
  const list = JSON.stringify(rows.map(({ fragments: _fragments, ...row }) => row));
  await tx.$executeRaw`
    INSERT INTO anchor (id, occurrence_id, revision_id, state, "check", score, reason, wording, created_by_id, created_at)
    SELECT n.id, n."occurrenceId", ${revisionId}::uuid, n.state, n."check", n.score, n.reason, n.wording, ${actorId}, clock_timestamp()
    FROM jsonb_to_recordset(${list}::jsonb) AS n
      (id uuid, "occurrenceId" uuid, state anchor_state, "check" anchor_check, score float8, reason text, wording text)`;
  await tx.$executeRaw`
    INSERT INTO anchor_fragment (anchor_id, ordinal, start_unit, end_unit, exact, prefix, suffix)
    SELECT n."anchorId", n.ordinal, n.start, n."end", n.exact, n.prefix, n.suffix
    FROM jsonb_to_recordset(${JSON.stringify(fragments)}::jsonb) AS n
      ("anchorId" uuid, ordinal int, start int, "end" int, exact text, prefix text, suffix text)`;
  return list;
}
