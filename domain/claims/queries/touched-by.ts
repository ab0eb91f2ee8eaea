import type { Tx } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { Touched } from '@/domain/shared/outcome';

/**
 * Columns that say where the claim `c` shows: the articles it stands in, its sources, and the other claims that
 * answer the same questions, since their pages show it beside their own.
 */
export const touchedColumns = Prisma.sql`
  ARRAY(SELECT DISTINCT t.slug FROM occurrence o JOIN article t ON t.id = o.article_id
    WHERE o.claim_id = c.id AND o.removed_at IS NULL ORDER BY 1) AS articles,
  ARRAY(SELECT DISTINCT s.slug FROM attribution a JOIN source s ON s.id = a.source_id
    WHERE a.claim_id = c.id ORDER BY 1) AS sources,
  ARRAY(SELECT DISTINCT n.number FROM question_claim q JOIN question_claim p ON p.question_id = q.question_id
    JOIN claim n ON n.id = p.claim_id WHERE q.claim_id = c.id AND p.claim_id <> c.id ORDER BY 1) AS beside`;

export type TouchedRow = { number: number; articles: string[]; sources: string[]; beside: number[] };

export function touchedOf({ number, articles, sources, beside }: TouchedRow): Touched {
  return { articles, claims: [number, ...beside], sources };
}

/** Where a claim shows. One statement; for a claim that is not there, nowhere. */
export async function touchedBy(tx: Tx, claimId: string): Promise<Touched> {
  const rows = await tx.$queryRaw<TouchedRow[]>`
    SELECT c.number, ${touchedColumns} FROM claim c WHERE c.id = ${claimId}::uuid`;
  const [row] = rows;
  return row === undefined ? { articles: [], claims: [], sources: [] } : touchedOf(row);
}

/** Where any of these claims shows. One statement. */
export async function touchedByClaims(tx: Tx, claimIds: readonly string[]): Promise<Touched> {
  const rows = await tx.$queryRaw<TouchedRow[]>`
    SELECT c.number, ${touchedColumns} FROM claim c WHERE c.id = ANY (${claimIds}::uuid[]) ORDER BY c.number`;
  const all = rows.map(touchedOf);
  const each = <Item>(of: (touched: Touched) => Item[]) => [...new Set(all.flatMap(of))];
  return {
    articles: each(({ articles }) => articles),
    claims: each(({ claims }) => claims),
    sources: each(({ sources }) => sources),
  };
}

/** Where an article and the claims in it show. One statement. */
export async function touchedByArticle(tx: Tx, articleId: string): Promise<Touched> {
  const [row] = await tx.$queryRaw<Touched[]>`
    WITH standing AS MATERIALIZED (
      SELECT DISTINCT o.claim_id AS id FROM occurrence o
      WHERE o.article_id = ${articleId}::uuid AND o.removed_at IS NULL),
    beside AS (
      SELECT id FROM standing UNION
      SELECT p.claim_id FROM question_claim q JOIN question_claim p ON p.question_id = q.question_id
      WHERE q.claim_id = ANY (ARRAY (SELECT id FROM standing)))
    SELECT ARRAY (SELECT slug FROM article WHERE id = ${articleId}::uuid) AS articles,
      ARRAY (SELECT c.number FROM claim c JOIN beside USING (id) ORDER BY 1) AS claims,
      ARRAY (SELECT DISTINCT s.slug FROM attribution t JOIN source s ON s.id = t.source_id
        WHERE t.claim_id = ANY (ARRAY (SELECT id FROM standing)) ORDER BY 1) AS sources`;
  return row ?? { articles: [], claims: [], sources: [] };
}
