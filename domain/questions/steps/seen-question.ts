import type { Tx } from '@/db/client';
import { conflict, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { ClaimName } from '../ledger-facts';
import type { RelationKind } from '../relation';

export type HeldQuestion = {
  slug: string;
  text: string;
  version: number;
  /** Its answers. */
  claims: ClaimName[];
  relations: { id: string; fromId: string; kind: RelationKind; toId: string; reason: string | null }[];
};

/**
 * Takes hold of a question until the transaction ends, if it still is as the person saw it; counts its version on.
 * One statement. What it returns is from before the change.
 */
export async function questionAsSeen(
  tx: Tx,
  seen: { questionId: string; version: number },
): Promise<HeldQuestion> {
  const question = await heldQuestion(tx, seen.questionId);
  if (question.version !== seen.version) {
    refuse(
      conflict(
        'Someone changed this question while you had it open, so nothing was saved. ' +
          'Look at what changed, then send yours again.',
      ),
    );
  }
  return question;
}

/** The same, however it is now. */
export async function heldQuestion(tx: Tx, questionId: string): Promise<HeldQuestion> {
  const rows = await tx.$queryRaw<HeldQuestion[]>`
    UPDATE question q SET version = q.version + 1 WHERE q.id = ${questionId}::uuid
    RETURNING q.slug, q.text, q.version - 1 AS version,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'statement', c.statement)
          ORDER BY c.number), '[]')
        FROM question_claim a JOIN claim c ON c.id = a.claim_id WHERE a.question_id = q.id) AS claims,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'fromId', r.from_id, 'kind', r.kind, 'toId', r.to_id,
          'reason', r.reason)), '[]')
        FROM claim_relation r WHERE r.question_id = q.id) AS relations`;
  const [question] = rows;
  return question ?? refuse(missing('There is no such question. Search for it again.'));
}

/** These claims by name, or a refusal for the first that is not there. */
export async function claimsNamed(tx: Tx, ids: string[], refusal: () => never): Promise<ClaimName[]> {
  if (ids.length === 0) return [];
  const select = { id: true, number: true, statement: true };
  const found = await tx.claim.findMany({ where: { id: { in: ids } }, select, orderBy: { number: 'asc' } });
  return found.length === ids.length ? found : refusal();
}
