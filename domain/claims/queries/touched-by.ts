import type { Tx } from '@/db/client';
import type { Touched } from '@/domain/shared/outcome';

type Row = { number: number; articles: string[]; sources: string[] };

/** Where a claim shows: its page, the articles it stands in, the pages of its sources. One statement. */
export async function touchedBy(tx: Tx, claimId: string): Promise<Touched> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.number,
      ARRAY(SELECT DISTINCT t.slug FROM occurrence o JOIN article t ON t.id = o.article_id
        WHERE o.claim_id = c.id AND o.removed_at IS NULL ORDER BY 1) AS articles,
      ARRAY(SELECT DISTINCT s.slug FROM attribution a JOIN source s ON s.id = a.source_id
        WHERE a.claim_id = c.id ORDER BY 1) AS sources
    FROM claim c WHERE c.id = ${claimId}::uuid`;
  const [row] = rows;
  if (row === undefined) return { articles: [], claims: [], sources: [] };
  return { articles: row.articles, claims: [row.number], sources: row.sources };
}
