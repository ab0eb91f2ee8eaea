import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { createArticleInput } from '../input';
import { parsePaste } from '../paste';
import { writeArticle } from './write-article';

const command = { name: 'createArticle', permission: 'article.edit', input: createArticleInput } as const;

/** A new draft out of pasted text, with its first revision. Without `slug` one is made of the headline. */
export function createArticle(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; slug: string; version: number }>> {
  return perform(actor, command, input, async (tx, { key: _key, text: pasted, slug, ...facts }) => {
    const text = parsePaste(pasted);
    if (!text.ok) refuse(invalid('text', text.message));
    return writeArticle(tx, actor, { facts, slug, text, origin: 'paste', fetchedFrom: null });
  });
}
