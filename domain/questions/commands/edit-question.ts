import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { editQuestionInput } from '../input';
import { questionEntry } from '../ledger-facts';
import { questionAsSeen } from '../steps/seen-question';

const command = { name: 'editQuestion', permission: 'question.edit', input: editQuestionInput } as const;

/** Words a question anew. Its address stays. */
export function editQuestion(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { questionId, version, text }) => {
    const { slug, text: before, claims } = await questionAsSeen(tx, { questionId, version });
    if (before === text) refuse(invalid('text', 'The question is worded so already. Change it, or go back.'));
    await tx.question.updateMany({ where: { id: questionId }, data: { text } });
    const payload = { slug, text, before: { text: before }, after: { text } };
    return {
      value: { version: version + 1 },
      touched: { claims: claims.map(({ number }) => number) },
      entries: [questionEntry('question.edited', questionId, payload)],
    };
  });
}
