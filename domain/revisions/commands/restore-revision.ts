import { perform } from '@/domain/accounts/commands/perform';
import type { Block } from '@/domain/articles/block';
import type { Actor } from '@/domain/shared/actor';
import { invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { restoreRevisionInput } from '../input';
import type { Revised } from '../revision';
import { holdArticle } from '../steps/held-article';
import { saveRevision } from '../steps/save-revision';

const command = { name: 'restoreRevision', permission: 'article.edit', input: restoreRevisionInput } as const;

/** The text of an earlier revision again, as a new one. Claims stand again where they stood in it. */
export function restoreRevision(actor: Actor, input: unknown): Promise<Outcome<Revised>> {
  return perform(actor, command, input, async (tx, { articleId, version, number, note }) => {
    const article = await holdArticle(tx, { articleId, version });
    const earlier = await tx.revision.findUnique({
      where: { articleId_number: { articleId, number } },
      select: { text: true, blocks: true },
    });
    if (earlier === null) refuse(missing(`There is no revision ${number} of this article.`));
    if (number === article.revision.number) {
      refuse(invalid('number', 'This revision is the current one. Choose an earlier one to restore.'));
    }
    // Written only by commands, out of a canonical text.
    const blocks = earlier.blocks as Block[];
    const { text } = earlier;
    const newText = { headline: headlineOf(text, blocks), text, blocks, note, restores: number };
    return saveRevision(tx, article, { ...newText, origin: 'restored', fetchedFrom: null }, actor.id);
  });
}

function headlineOf(text: string, blocks: readonly Block[]): string {
  const block = blocks.find(({ kind }) => kind === 'headline');
  return block === undefined ? text.slice(0, blocks[0]?.end) : text.slice(block.start, block.end);
}
