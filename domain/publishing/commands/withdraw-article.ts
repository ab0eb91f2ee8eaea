import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { withdrawArticleInput } from '../input';
import { takeStep } from './take-step';

const command = {
  name: 'withdrawArticle',
  permission: 'article.publish',
  input: withdrawArticleInput,
} as const;

/** Takes an article away from readers; its record and its claims stay. */
export function withdrawArticle(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, (tx, { articleId, version, reason }) =>
    takeStep(tx, { articleId, version, step: 'withdraw', reason }),
  );
}
