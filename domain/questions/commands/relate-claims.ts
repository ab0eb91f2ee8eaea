import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { relateClaimsInput } from '../input';
import { type ClaimName, questionEntry } from '../ledger-facts';
import { type Relation, saysTheSame } from '../relation';
import { type HeldQuestion, questionAsSeen } from '../steps/seen-question';

const command = { name: 'relateClaims', permission: 'question.edit', input: relateClaimsInput } as const;

/** Says how one answer to a question stands to another. */
export function relateClaims(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { key: _key, questionId, version, ...relation }) => {
    const question = await questionAsSeen(tx, { questionId, version });
    const entry = await writeRelation(tx, questionId, question, relation);
    return {
      value: { version: version + 1 },
      touched: { claims: question.claims.map(({ number }) => number) },
      entries: [entry],
    };
  });
}

type NewRelation = Relation & { reason: string | null };

/** The work of every command that relates two answers, inside its transaction. */
export async function writeRelation(
  tx: Tx,
  questionId: string,
  question: HeldQuestion,
  { fromId, kind, toId, reason }: NewRelation,
): Promise<EntryDraft> {
  const [from, to] = [answerOf(question, fromId, 'fromId'), answerOf(question, toId, 'toId')];
  if (question.relations.some((relation) => saysTheSame(relation, { fromId, kind, toId }))) {
    refuse(invalid('kind', 'That is said already. Choose another relation or other claims.'));
  }
  await tx.claimRelation.createMany({ data: { questionId, fromId, kind, toId, reason } });
  const { slug, text } = question;
  return questionEntry('question.related', questionId, { slug, text, from, kind, to }, reason);
}

function answerOf({ claims }: HeldQuestion, claimId: string, field: string): ClaimName {
  const claim = claims.find(({ id }) => id === claimId);
  return (
    claim ?? refuse(invalid(field, 'The claim does not answer this question. Add it to the answers first.'))
  );
}
