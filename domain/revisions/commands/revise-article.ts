import { perform } from '@/domain/accounts/commands/perform';
import { parsePaste } from '@/domain/articles/paste';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { reviseArticleInput } from '../input';
import type { Revised } from '../revision';
import { holdArticle } from './held-article';
import { saveRevision } from './save-revision';

const command = { name: 'reviseArticle', permission: 'article.edit', input: reviseArticleInput } as const;

/**
 * A new text of an article. Every claim in it is carried over, or put before a person; readers of a published article
 * see the new text at once. Refused where nothing changed.
 */
export function reviseArticle(actor: Actor, input: unknown): Promise<Outcome<Revised>> {
  return perform(actor, command, input, async (tx, { articleId, version, text, draftId, ...given }) => {
    const article = await holdArticle(tx, { articleId, version });
    const parsed = parsePaste(text);
    if (!parsed.ok) refuse(invalid('text', parsed.message));
    const { headline, text: canonical, blocks } = parsed;
    const { origin, fetchedFrom, note } = given;
    const newText = { headline, text: canonical, blocks, origin, fetchedFrom, note, restores: null };
    const done = await saveRevision(tx, article, newText, actor.id);
    if (draftId !== null) await tx.importDraft.deleteMany({ where: { id: draftId, articleId } });
    return done;
  });
}
