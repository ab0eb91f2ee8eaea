import type { Tx } from '@/db/client';
import type { SucceededPayload } from '@/domain/claims/ledger-facts';
import type { EntryDraft } from '@/domain/ledger/entry';
import { questionEntry } from '../ledger-facts';
import type { Relation } from '../relation';
import { heldQuestion } from './seen-question';

type Question = SucceededPayload['question'];

/**
 * Takes a relation out of a question again, and those claims out of its answers that were added for it and stand in no
 * other relation there. What is no longer there is left alone.
 */
export async function takeOutOfQuestion(
  tx: Tx,
  question: Question,
  relation: Relation,
): Promise<EntryDraft[]> {
  const { slug, text, claims, relations } = await heldQuestion(tx, question.id);
  const named = (id: string) => claims.find((claim) => claim.id === id);
  const [from, to] = [named(relation.fromId), named(relation.toId)];
  const isIt = ({ fromId, kind, toId }: Relation) =>
    fromId === relation.fromId && kind === relation.kind && toId === relation.toId;
  const found = relations.find(isIt);
  const entries: EntryDraft[] = [];
  if (found !== undefined && from !== undefined && to !== undefined) {
    await tx.claimRelation.deleteMany({ where: { id: found.id } });
    entries.push(
      questionEntry(
        'question.unrelated',
        question.id,
        { slug, text, from, kind: found.kind, to },
        found.reason,
      ),
    );
  }
  const left = relations.filter((each) => each !== found);
  for (const claim of [from, to]) {
    if (claim === undefined || !question.added.includes(claim.id)) continue;
    if (left.some(({ fromId, toId }) => fromId === claim.id || toId === claim.id)) continue;
    await tx.questionClaim.deleteMany({ where: { questionId: question.id, claimId: claim.id } });
    entries.push(questionEntry('question.unanswered', question.id, { slug, text, claim }));
  }
  return entries;
}
