import { Prisma } from '@/db/generated/client';
import { searchTerms } from '@/domain/search/terms';
import type { QueueFilter } from '../queue';

/** What a filter asks of claims: in two ways, of which the caller chooses one, or by a queue of its own. */
export type Narrowing = {
  /** Ids of the claims that pass. */
  claims: Prisma.Sql;
  /** The same asked of the claim `c`; a scalar subquery, which the planner does not turn into a join. */
  asked: Prisma.Sql;
  /** By which places in the queue it can be read. */
  facet?: { name: Prisma.Sql; value: Prisma.Sql };
};

/** Null counts as no. In a coalesce no index serves it, which would read the whole of a frequent narrowing. */
export function askedOf({ asked }: Narrowing): Prisma.Sql {
  return Prisma.sql`coalesce(${asked}, false)`;
}

/** What a filter asks besides status, kind and who took the claim. */
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
    const id = Prisma.sql`(SELECT a.id::text FROM article a WHERE a.slug = ${article})`;
    narrowings.push(ofFacet(Prisma.sql`'article'`, id));
  }
  if (source !== null) {
    const id = Prisma.sql`(SELECT s.id::text FROM source s WHERE s.slug = ${source})`;
    narrowings.push(ofFacet(Prisma.sql`'source'`, id));
  }
  if (topic !== null) narrowings.push(ofFacet(Prisma.sql`'topic'`, Prisma.sql`${topic}::text`));
  return narrowings;
}

function ofFacet(name: Prisma.Sql, value: Prisma.Sql): Narrowing {
  const place = Prisma.sql`queue_place o WHERE o.facet = ${name} AND o.value = ${value}`;
  return {
    claims: Prisma.sql`SELECT o.claim_id FROM ${place}`,
    asked: Prisma.sql`(SELECT true FROM ${place} AND o.claim_id = c.id)`,
    facet: { name, value },
  };
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
