import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { relateUnderQuestionInput } from '../input';
import { questionOfBoth } from '../steps/question-of-both';
import { writeRelation } from './relate-claims';

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
    const { id, question, entries } = await questionOfBoth(tx, { questionId, version, text }, both);
    const related = await writeRelation(tx, id, question, relation);
    return {
      value: { questionId: id, version: questionId === null ? 1 : question.version + 1 },
      touched: { claims: question.claims.map(({ number }) => number) },
      entries: [...entries, related],
    };
  });
}
