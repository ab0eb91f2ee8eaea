import type { Tx } from '@/db/client';
import type { Done } from '@/domain/accounts/commands/perform';
import type { ClaimFacts } from '@/domain/claims/facts';
import type { LeftClaim, Together } from '@/domain/claims/together';
import { questionEntry } from '../ledger-facts';
import { type HeldQuestion, heldQuestion } from './seen-question';

/** Takes claims out of the answers of a question again; those that stand in relations there by now are left. */
export async function takeOutAnswers(
  tx: Tx,
  questionId: string,
  claims: readonly ClaimFacts[],
  left: readonly LeftClaim[],
): Promise<Done<Together>> {
  const question = await heldQuestion(tx, questionId);
  const { slug, text } = question;
  const out = claims.filter(({ id }) => whyLeft(question, id) === null);
  const others = claims.flatMap(({ id, number }): LeftClaim[] => {
    const why = whyLeft(question, id);
    return why === null ? [] : [{ number, why }];
  });
  await tx.questionClaim.deleteMany({ where: { questionId, claimId: { in: out.map(({ id }) => id) } } });
  return {
    value: {
      changed: out.map(({ id, number, version }) => ({ id, number, version })),
      left: [...left, ...others].toSorted((a, b) => a.number - b.number),
    },
    touched: { claims: question.claims.map(({ number }) => number) },
    entries: out.map(({ id, number, statement }) =>
      questionEntry('question.unanswered', questionId, { slug, text, claim: { id, number, statement } }),
    ),
  };
}

function whyLeft({ claims, relations }: HeldQuestion, claimId: string): string | null {
  if (!claims.some(({ id }) => id === claimId)) return 'It does not answer the question any more.';
  const related = relations.some(({ fromId, toId }) => fromId === claimId || toId === claimId);
  return related ? 'It stands in a relation to another answer.' : null;
}
