import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { publishArticleInput } from '../input';
import { takeStep } from './take-step';

const command = {
  name: 'publishArticle',
  permission: 'article.publish',
  input: publishArticleInput,
} as const;

/** Shows a draft, or an article that was withdrawn, to readers. */
export function publishArticle(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, (tx, { articleId, version }) =>
    takeStep(tx, { articleId, version, step: 'publish', reason: null }),
  );
}
