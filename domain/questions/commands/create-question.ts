import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { freeSlug } from '@/domain/shared/commands/free-slug';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { createQuestionInput } from '../input';
import { questionEntry } from '../ledger-facts';
import { claimsNamed } from './seen-question';

const command = { name: 'createQuestion', permission: 'question.edit', input: createQuestionInput } as const;

/** A new question, with the claims that answer it. */
export function createQuestion(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; slug: string; version: number }>> {
  return perform(actor, command, input, async (tx, { text, claimIds }) => {
    const claims = await claimsNamed(tx, claimIds, () =>
      refuse(invalid('claimIds', 'One of the claims is not there any more. Choose again.')),
    );
    const slug = await freeSlug(tx, 'question', { asked: null, words: text });
    const select = { id: true, version: true };
    const { id, version } = await tx.question.create({ data: { slug, text }, select });
    await tx.questionClaim.createMany({ data: claimIds.map((claimId) => ({ questionId: id, claimId })) });
    return {
      value: { id, slug, version },
      touched: { claims: claims.map(({ number }) => number) },
      entries: [questionEntry('question.created', id, { slug, text, claims })],
    };
  });
}
