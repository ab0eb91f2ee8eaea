import { database } from '@/db/client';
import { type MergePreview, type MergeSide, mergeProblem, namesGained } from '../merging/merge';

type Row = MergeSide & { claims: number; judged: number };

/** What merging the one into the other will do; null when there is no such source. Two statements. */
export async function mergePreview(fromSlug: string, intoSlug: string): Promise<MergePreview | null> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT s.id, s.slug, s.name, s.kind::text AS kind, s.aliases, s.version, s.merged_into_id AS "mergedIntoId",
      count(DISTINCT c.id)::int AS claims,
      count(DISTINCT c.id) FILTER (WHERE c.status NOT IN ('unreviewed', 'stale') AND c.withdrawn_at IS NULL)::int
        AS judged
    FROM source s LEFT JOIN attribution a ON a.source_id = s.id LEFT JOIN claim c ON c.id = a.claim_id
    WHERE s.slug = ANY (${[fromSlug, intoSlug]}::text[]) GROUP BY s.id`;
  const [one, into] = [fromSlug, intoSlug].map((slug) => rows.find((row) => row.slug === slug));
  if (one === undefined || into === undefined) return null;
  const { claims, judged, ...from } = one;
  const problem = mergeProblem(from, into, await relayed(from.id, into.id));
  return { from, into, names: namesGained(from, into), claims, judged, problem };
}

/** Numbers of the claims in which one of the two is known through the other. */
async function relayed(one: string, other: string): Promise<number[]> {
  const rows = await database().$queryRaw<{ number: number }[]>`
    SELECT DISTINCT c.number FROM attribution a JOIN attribution v ON v.id = a.via_id JOIN claim c ON c.id = a.claim_id
    WHERE (a.source_id = ${one}::uuid AND v.source_id = ${other}::uuid)
      OR (a.source_id = ${other}::uuid AND v.source_id = ${one}::uuid) ORDER BY 1`;
  return rows.map(({ number }) => number);
}
