import { perform } from '@/domain/accounts/commands/perform';
import { writeArticle } from '@/domain/articles/commands/write-article';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { importArticleInput } from '../input';
import { textOfParts } from '../part';
import { holdDraft } from './held-draft';

const command = { name: 'importArticle', permission: 'article.edit', input: importArticleInput } as const;

/** A new article out of an import: the kept parts are its text. The import is done with. */
export function importArticle(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; slug: string; version: number }>> {
  return perform(
    actor,
    command,
    input,
    async (tx, { key: _key, draftId, version, parts, slug, ...facts }) => {
      const { origin, fetchedFrom } = await holdDraft(tx, draftId, version);
      const text = textOfParts(parts);
      if (!text.ok) refuse(invalid('parts', text.message));
      const written = await writeArticle(tx, actor, { facts, slug, text, origin, fetchedFrom });
      await tx.importDraft.deleteMany({ where: { id: draftId } });
      return written;
    },
  );
}
