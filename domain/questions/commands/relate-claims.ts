import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { relateClaimsInput } from '../input';
import { type ClaimName, questionEntry } from '../ledger-facts';
import { saysTheSame } from '../relation';
import { type HeldQuestion, questionAsSeen } from './seen-question';

const command = { name: 'relateClaims', permission: 'question.edit', input: relateClaimsInput } as const;

/** Says how one answer to a question stands to another. */
export function relateClaims(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { questionId, version, fromId, kind, toId, reason }) => {
    const question = await questionAsSeen(tx, { questionId, version });
    const [from, to] = [answerOf(question, fromId, 'fromId'), answerOf(question, toId, 'toId')];
    if (question.relations.some((relation) => saysTheSame(relation, { fromId, kind, toId }))) {
      refuse(invalid('kind', 'That is said already. Choose another relation or other claims.'));
    }
    await tx.claimRelation.createMany({ data: { questionId, fromId, kind, toId, reason } });
    const { slug, text, claims } = question;
    return {
      value: { version: version + 1 },
      touched: { claims: claims.map(({ number }) => number) },
      entries: [questionEntry('question.related', questionId, { slug, text, from, kind, to }, reason)],
    };
  });
}

function answerOf({ claims }: HeldQuestion, claimId: string, field: string): ClaimName {
  const claim = claims.find(({ id }) => id === claimId);
  return (
    claim ?? refuse(invalid(field, 'The claim does not answer this question. Add it to the answers first.'))
  );
}
