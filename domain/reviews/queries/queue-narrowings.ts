import { Prisma } from '@/db/generated/client';
import { searchTerms } from '@/domain/shared/search-terms';
import type { QueueFilter } from '../queue';

export type Narrowing = {
  /** Ids of the claims that pass. */
  claims: Prisma.Sql;
  /** The same asked of one claim; a scalar subquery, which the planner does not turn into a join. */
  asked: Prisma.Sql;
};

/** What a filter asks of each claim, in two ways of which the caller chooses one. */
export function narrowingsOf({ words, topic, article, source, unsure }: QueueFilter): Narrowing[] {
  const narrowings: Narrowing[] = [];
  if (words !== null) narrowings.push(ofWords(words));
  if (unsure) {
    narrowings.push({
      claims: Prisma.sql`SELECT f.claim_id FROM figure f WHERE f.bound_unsure`,
      asked: Prisma.sql`(SELECT f.bound_unsure FROM figure f WHERE f.claim_id = c.id)`,
    });
  }
  if (article !== null) {
    const from = Prisma.sql`occurrence o JOIN article a ON a.id = o.article_id`;
    const where = Prisma.sql`a.slug = ${article} AND o.removed_at IS NULL`;
    narrowings.push({
      claims: Prisma.sql`SELECT o.claim_id FROM ${from} WHERE ${where}`,
      asked: Prisma.sql`(SELECT true FROM ${from} WHERE o.claim_id = c.id AND ${where} LIMIT 1)`,
    });
  }
  if (source !== null) {
    const id = Prisma.sql`(SELECT s.id FROM source s WHERE s.slug = ${source})`;
    narrowings.push({
      claims: Prisma.sql`SELECT t.claim_id FROM attribution t WHERE t.source_id = ${id}`,
      asked: Prisma.sql`(SELECT true FROM attribution t WHERE t.source_id = ${id} AND t.claim_id = c.id LIMIT 1)`,
    });
  }
  if (topic !== null) {
    const has = Prisma.sql`topics @> ARRAY[${topic}]::text[]`;
    narrowings.push({
      claims: Prisma.sql`SELECT k.id FROM claim k WHERE k.${has}`,
      // In a coalesce no index serves it: the planner would read the whole list of a frequent topic for a count that
      // ends at 500.
      asked: Prisma.sql`coalesce(c.${has}, false)`,
    });
  }
  return narrowings;
}

/**
 * Words as readers' search takes them (docs/decisions/026-one-folding-for-search.md): in the statement, the topics and the
 * names of the sources, or the number of the claim. What says only which words are not to be there asks nothing of
 * topics and sources.
 */
function ofWords(typed: string): Narrowing {
  const { words, halfTyped, number } = searchTerms(typed);
  const query = Prisma.sql`(SELECT search_query(${words}, ${halfTyped}::boolean))`;
  const asks = Prisma.sql`(SELECT querytree(search_query(${words}, ${halfTyped}::boolean)) NOT IN ('', 'T'))`;
  const said = Prisma.sql`k.number = ${number}::int OR k.folded @@ ${query} OR (k.folded_topics @@ ${query} AND ${asks})`;
  const bySource = Prisma.sql`attribution t JOIN source s ON s.id = t.source_id WHERE s.folded @@ ${query} AND ${asks}`;
  return {
    claims: Prisma.sql`SELECT k.id FROM claim k WHERE ${said} UNION SELECT t.claim_id FROM ${bySource}`,
    asked: Prisma.sql`((SELECT ${said} FROM claim k WHERE k.id = c.id)
      OR coalesce((SELECT true FROM ${bySource} AND t.claim_id = c.id LIMIT 1), false))`,
  };
}
