import type { Tx } from '@/db/client';
import { invalid, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { ClaimName } from '../ledger-facts';
import { claimsNamed, type HeldQuestion } from './seen-question';

/** Makes a claim an answer, unless it is one already. */
export async function addAnswer(
  tx: Tx,
  questionId: string,
  question: HeldQuestion,
  claimId: string,
): Promise<ClaimName> {
  if (question.claims.some(({ id }) => id === claimId)) {
    refuse(invalid('claimId', 'The claim answers this question already.'));
  }
  const [claim] = await claimsNamed(tx, [claimId], noSuchClaim);
  await tx.questionClaim.createMany({ data: { questionId, claimId } });
  return claim ?? noSuchClaim();
}

function noSuchClaim(): never {
  return refuse(missing('There is no such claim. Choose another.'));
}
