import { perform } from '@/domain/accounts/commands/perform';
import type { CanonicalText } from '@/domain/articles/canonical';
import { parsePaste } from '@/domain/articles/paste';
import { type Part, textOfParts } from '@/domain/imports/part';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { reviseArticleInput } from '../input';
import type { Revised } from '../revision';
import { holdArticle } from '../steps/held-article';
import { saveRevision } from '../steps/save-revision';

const command = { name: 'reviseArticle', permission: 'article.edit', input: reviseArticleInput } as const;

/**
 * A new text of an article. Every claim in it is carried over, or put before a person; readers of a published article
 * see the new text at once. Refused where nothing changed.
 */
export function reviseArticle(actor: Actor, input: unknown): Promise<Outcome<Revised>> {
  return perform(actor, command, input, async (tx, { articleId, version, draftId, ...given }) => {
    const article = await holdArticle(tx, { articleId, version });
    const { origin, fetchedFrom, note } = given;
    const newText = { ...canonicalOf(given), origin, fetchedFrom, note, restores: null };
    const done = await saveRevision(tx, article, newText, actor.id);
    // Made for this article, or for a new one, until it turned out to be this one.
    const ofThis = { OR: [{ articleId }, { articleId: null }] };
    if (draftId !== null) await tx.importDraft.deleteMany({ where: { id: draftId, ...ofThis } });
    return done;
  });
}

type Given = { text: string | null; parts: Part[] | null };

function canonicalOf({ text, parts }: Given): CanonicalText {
  const made = parts === null ? parsePaste(text ?? '') : textOfParts(parts);
  if (!made.ok) refuse(invalid(parts === null ? 'text' : 'parts', made.message));
  const { headline, text: canonical, blocks } = made;
  return { headline, text: canonical, blocks };
}
