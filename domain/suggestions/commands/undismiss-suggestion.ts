import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { undismissSuggestionInput } from '../input';
import { suggestionEntry } from '../ledger-facts';

const command = {
  name: 'undismissSuggestion',
  permission: 'claim.edit',
  input: undismissSuggestionInput,
} as const;

/** Proposes again what was put aside: a dismissal, or what became a claim that no longer stands here. */
export function undismissSuggestion(actor: Actor, input: unknown): Promise<Outcome<{ fingerprint: string }>> {
  return perform(actor, command, input, async (tx, { articleId, fingerprint }) => {
    const { count } = await tx.suggestionDecision.deleteMany({
      where: {
        articleId,
        fingerprint,
        OR: [
          { outcome: 'dismissed' },
          { claim: { withdrawnAt: { not: null } } },
          { claim: { occurrences: { none: { articleId, removedAt: null } } } },
        ],
      },
    });
    if (count === 0) refuse(missing('It is not put aside any more. The list shows how it is now.'));
    const { slug } = await tx.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { slug: true },
    });
    return {
      value: { fingerprint },
      entries: [suggestionEntry('suggestion.brought-back', articleId, { slug, fingerprint })],
    };
  });
}
