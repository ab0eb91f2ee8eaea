import { database } from '@/db/client';

/** How many texts found at followed addresses wait for an editor, by the id of the article; none are left out. */
export async function openProposalCounts(): Promise<Map<string, number>> {
  const rows = await database().$queryRaw<{ articleId: string; open: number }[]>`
    SELECT article_id AS "articleId", count(*)::int AS open FROM proposal WHERE state = 'open' GROUP BY 1`;
  return new Map(rows.map(({ articleId, open }) => [articleId, open]));
}
