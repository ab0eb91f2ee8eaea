import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { relateUnderQuestionInput } from '../input';
import { questionEntry } from '../ledger-facts';
import { addAnswer } from './answer-question';
import { writeQuestion } from './create-question';
import { writeRelation } from './relate-claims';
import { type HeldQuestion, questionAsSeen } from './seen-question';

const command = {
  name: 'relateUnderQuestion',
  permission: 'question.edit',
  input: relateUnderQuestionInput,
} as const;

/**
 * Says how one claim stands to another under a question that is there, which both answer from then on, or under a new
 * one. One transaction.
 */
export function relateUnderQuestion(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ questionId: string; version: number }>> {
  return perform(actor, command, input, async (tx, { questionId, version, text, ...relation }) => {
    const both = [relation.fromId, relation.toId];
    const { id, question, entries } =
      questionId !== null && version !== null
        ? await answeredByBoth(tx, { questionId, version }, both)
        : await newQuestion(tx, text ?? '', both);
    const related = await writeRelation(tx, id, question, relation);
    return {
      value: { questionId: id, version: questionId === null ? 1 : question.version + 1 },
      touched: { claims: question.claims.map(({ number }) => number) },
      entries: [...entries, related],
    };
  });
}

type Ready = { id: string; question: HeldQuestion; entries: EntryDraft[] };

async function newQuestion(tx: Tx, text: string, claimIds: string[]): Promise<Ready> {
  const { value, claims, entries } = await writeQuestion(tx, { text, claimIds });
  const question = { slug: value.slug, text, version: value.version, claims, relations: [] };
  return { id: value.id, question, entries };
}

async function answeredByBoth(
  tx: Tx,
  seen: { questionId: string; version: number },
  claimIds: string[],
): Promise<Ready> {
  const question = await questionAsSeen(tx, seen);
  const entries: EntryDraft[] = [];
  for (const claimId of claimIds) {
    if (question.claims.some(({ id }) => id === claimId)) continue;
    const claim = await addAnswer(tx, seen.questionId, question, claimId);
    question.claims.push(claim);
    const { slug, text } = question;
    entries.push(questionEntry('question.answered', seen.questionId, { slug, text, claim }));
  }
  return { id: seen.questionId, question, entries };
}
