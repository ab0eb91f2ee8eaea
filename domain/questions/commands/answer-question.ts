import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { answerQuestionInput } from '../input';
import { type ClaimName, questionEntry } from '../ledger-facts';
import { addAnswer } from '../steps/add-answer';
import { type HeldQuestion, questionAsSeen } from '../steps/seen-question';

const command = { name: 'answerQuestion', permission: 'question.edit', input: answerQuestionInput } as const;

/** Says that a claim answers a question, or that it does not. */
export function answerQuestion(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { questionId, version, claimId, answers }) => {
    const question = await questionAsSeen(tx, { questionId, version });
    const { slug, text, claims } = question;
    const claim = answers
      ? await addAnswer(tx, questionId, question, claimId)
      : await removeAnswer(tx, questionId, question, claimId);
    const numbers = new Set([...claims, claim].map(({ number }) => number));
    const action = answers ? 'question.answered' : 'question.unanswered';
    return {
      value: { version: version + 1 },
      touched: { claims: [...numbers] },
      entries: [questionEntry(action, questionId, { slug, text, claim })],
    };
  });
}

async function removeAnswer(
  tx: Tx,
  questionId: string,
  { claims, relations }: HeldQuestion,
  claimId: string,
): Promise<ClaimName> {
  const claim = claims.find(({ id }) => id === claimId);
  if (claim === undefined) refuse(invalid('claimId', 'The claim does not answer this question.'));
  if (relations.some(({ fromId, toId }) => fromId === claimId || toId === claimId)) {
    refuse(invalid('claimId', 'It stands in relations to other answers. Take those out first.'));
  }
  await tx.questionClaim.deleteMany({ where: { questionId, claimId } });
  return claim;
}
