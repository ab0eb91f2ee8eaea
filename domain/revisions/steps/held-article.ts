import type { Tx } from '@/db/client';
import type { Block } from '@/domain/articles/block';
import { conflict, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';

/** An article with its current text, held until the transaction ends. */
export type HeldArticle = {
  id: string;
  slug: string;
  headline: string;
  status: 'draft' | 'published' | 'withdrawn';
  version: number;
  revision: { id: string; number: number; sha256: string; text: string; blocks: Block[] };
};

type Row = Omit<HeldArticle, 'revision'> & HeldArticle['revision'] & { revisionId: string };

/**
 * Takes hold of an article, if it still is as the person saw it; otherwise stops the command. Held first and read then, in
 * two statements: one that joins the current revision and waits for another writer finds the article with a revision
 * that is newer than its own snapshot, and so no row at all.
 */
export async function holdArticle(
  tx: Tx,
  { articleId, version }: { articleId: string; version: number },
): Promise<HeldArticle> {
  await tx.$queryRaw`SELECT a.id FROM article a WHERE a.id = ${articleId}::uuid FOR NO KEY UPDATE`;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT a.id, a.slug, a.headline, a.status::text AS status, a.version,
      r.id AS "revisionId", r.number, r.sha256, r.text, r.blocks
    FROM article a JOIN revision r ON r.id = a.current_revision_id
    WHERE a.id = ${articleId}::uuid`;
  if (row === undefined) refuse(missing('There is no such article. Go back to the list of articles.'));
  if (row.version !== version) {
    refuse(
      conflict(
        'Someone changed this article while you had it open, so nothing was saved. ' +
          'Look at what changed, then send yours again.',
      ),
    );
  }
  const { revisionId, number, sha256, text, blocks, ...article } = row;
  return { ...article, revision: { id: revisionId, number, sha256, text, blocks } };
}
