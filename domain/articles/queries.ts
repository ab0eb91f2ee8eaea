import { database } from '@/db/client';
import { dayOf } from '@/domain/shared/day';
import type { Block } from './block';
import type { ArticleRow, DeskArticleView } from './desk';

/** All articles for the desk, newest first. One statement. */
export async function articleList(): Promise<ArticleRow[]> {
  return database().$queryRaw<ArticleRow[]>`
    SELECT a.id, a.slug, a.headline, a.outlet, to_char(a.published_on, 'YYYY-MM-DD') AS "publishedOn",
      a.status::text AS status, a.version, coalesce(n.claims, 0)::int AS claims, coalesce(n.statuses, '{}') AS statuses
    FROM article a LEFT JOIN (
      SELECT article_id, sum(claims) AS claims, json_object_agg(status, claims) AS statuses FROM (
        SELECT o.article_id, c.status, count(DISTINCT c.id) AS claims
        FROM occurrence o JOIN claim c ON c.id = o.claim_id
        WHERE o.removed_at IS NULL AND c.withdrawn_at IS NULL GROUP BY 1, 2) each_status GROUP BY 1
    ) n ON n.article_id = a.id
    ORDER BY a.published_on DESC, a.slug`;
}

/** One article for the desk, also a draft or a withdrawn one; null when there is none. */
export async function articleForDesk(slug: string): Promise<DeskArticleView | null> {
  const found = await database().article.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      headline: true,
      outlet: true,
      byline: true,
      summary: true,
      canonicalUrl: true,
      language: true,
      publishedOn: true,
      status: true,
      firstPublishedAt: true,
      version: true,
      currentRevision: { select: { id: true, number: true, sha256: true, text: true, blocks: true } },
    },
  });
  if (!found?.currentRevision) return null;
  const { currentRevision, publishedOn, firstPublishedAt, ...rest } = found;
  return {
    ...rest,
    publishedOn: dayOf(publishedOn),
    firstPublishedAt: firstPublishedAt?.toISOString() ?? null,
    // Written only by commands, out of parsePaste().
    revision: { ...currentRevision, blocks: currentRevision.blocks as Block[] },
  };
}
