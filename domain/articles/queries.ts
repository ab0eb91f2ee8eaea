import { database } from '@/db/client';
import { dayOf } from '@/domain/shared/day';
import type { Block } from './block';
import { readCursor, writeCursor } from './cursor';
import type { ArticleFilter, ArticleListPage, ArticleRow, DeskArticleView } from './desk';

const ROWS_ON_PAGE = 50;

/** The articles of the desk, drafts too, newest first, fifty a page. One statement; claims are counted for one page. */
export async function articleList(
  { words, state }: ArticleFilter = { words: '', state: null },
  after: string | null = null,
  limit: number = ROWS_ON_PAGE,
): Promise<ArticleListPage> {
  const { day, slug } = readCursor(after) ?? { day: null, slug: null };
  const pattern = `%${words
    .normalize('NFC')
    .replaceAll('\0', '')
    .replaceAll(/[\\%_]/g, '\\$&')}%`;
  const rows = await database().$queryRaw<ArticleRow[]>`
    SELECT a.id, a.slug, a.headline, a.outlet, a.published_on::text AS "publishedOn", a.status::text AS status, a.version,
      coalesce(n.claims, 0)::int AS claims, coalesce(n.statuses, '{}') AS statuses
    FROM (
      SELECT * FROM article
      WHERE (${state}::text IS NULL OR status::text = ${state}::text)
        AND (headline ILIKE ${pattern} OR outlet ILIKE ${pattern})
        AND (${day}::date IS NULL OR published_on < ${day}::date
          OR (published_on = ${day}::date AND slug > ${slug}::text))
      ORDER BY published_on DESC, slug LIMIT ${limit + 1}::int) a
    CROSS JOIN LATERAL (
      SELECT sum(claims) AS claims, json_object_agg(status, claims) AS statuses FROM (
        SELECT c.status, count(DISTINCT c.id) AS claims
        FROM occurrence o JOIN claim c ON c.id = o.claim_id
        WHERE o.article_id = a.id AND o.removed_at IS NULL AND c.withdrawn_at IS NULL GROUP BY 1) each_status) n
    ORDER BY a.published_on DESC, a.slug`;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? writeCursor(last) : null };
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
