import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { changesBetween } from '@/domain/shared/changes';
import { dateOf, dayOf } from '@/domain/shared/day';
import { conflict, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { editArticleInput } from '../input';
import { articleEntry } from '../ledger-facts';

const command = { name: 'editArticle', permission: 'article.edit', input: editArticleInput } as const;

/** Changes the particulars of an article; its text changes only by a new revision. */
export function editArticle(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { key: _key, articleId, version, ...after }) => {
    const { slug, headline, ...before } = await articleAsSeen(tx, articleId, version);
    const changes = changesBetween(before, after);
    if (changes === null) return { value: { version }, entries: [] };
    await tx.article.updateMany({
      where: { id: articleId },
      data: { ...after, publishedOn: dateOf(after.publishedOn), version: version + 1 },
    });
    return {
      value: { version: version + 1 },
      touched: { articles: [slug], claims: await numbersIn(tx, articleId) },
      entries: [articleEntry('article.edited', articleId, { slug, headline, ...changes })],
    };
  });
}

/** Takes hold of the article's particulars, if they still are as the person saw them. */
async function articleAsSeen(tx: Tx, articleId: string, seen: number) {
  const locked = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM article WHERE id = ${articleId}::uuid FOR NO KEY UPDATE`;
  const version = locked[0]?.version;
  if (version === undefined) refuse(missing('There is no such article. Go back to the list of articles.'));
  if (version !== seen) {
    refuse(
      conflict(
        'Someone changed this article while you had it open, so nothing was saved. ' +
          'Look at what changed, then send yours again.',
      ),
    );
  }
  const { publishedOn, ...rest } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      slug: true,
      headline: true,
      outlet: true,
      publishedOn: true,
      byline: true,
      summary: true,
      canonicalUrl: true,
      language: true,
    },
  });
  return { ...rest, publishedOn: dayOf(publishedOn) };
}

/** The claims whose pages name this article. */
async function numbersIn(tx: Tx, articleId: string): Promise<number[]> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT DISTINCT c.number FROM occurrence o JOIN claim c ON c.id = o.claim_id
    WHERE o.article_id = ${articleId}::uuid AND o.removed_at IS NULL ORDER BY 1`;
  return rows.map(({ number }) => number);
}
