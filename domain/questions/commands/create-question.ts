import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { createQuestionInput } from '../input';
import { writeQuestion } from '../steps/write-question';

const command = { name: 'createQuestion', permission: 'question.edit', input: createQuestionInput } as const;

/** A new question, with the claims that answer it. */
export function createQuestion(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; slug: string; version: number }>> {
  return perform(actor, command, input, async (tx, { text, claimIds }) => {
    const { value, claims, entries } = await writeQuestion(tx, { text, claimIds });
    return { value, touched: { claims: claims.map(({ number }) => number) }, entries };
  });
}
