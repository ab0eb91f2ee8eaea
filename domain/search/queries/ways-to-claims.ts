import { Prisma } from '@/db/generated/client';
import { MARK_CLOSES, MARK_OPENS } from '../snippet';
import { RANKED } from '../terms';
import type { Asked } from './asked';

/**
 * The ids of claims `c` that match and that `where` holds for: by their words, topics, sources or number. Each way is asked by
 * itself: it can use its own index, and stops when it has enough.
 */
export function waysToClaims(asked: Asked, where: Prisma.Sql): Prisma.Sql {
  const way = (matches: Prisma.Sql) =>
    Prisma.sql`(SELECT c.id FROM claim c WHERE ${matches} AND ${where} LIMIT ${RANKED}::int)`;
  if (asked.words === '') return way(Prisma.sql`true`);
  const query = Prisma.sql`${asked.query}::tsquery`;
  const ways = [way(Prisma.sql`c.folded @@ ${query}`)];
  // What says only which words are not to be there ("-killed") asks nothing of sources and topics.
  if (asked.asksForWords) {
    const ofSource = Prisma.sql`SELECT t.claim_id FROM attribution t JOIN source s ON s.id = t.source_id WHERE s.folded @@ ${query}`;
    ways.push(way(Prisma.sql`c.folded_topics @@ ${query}`), way(Prisma.sql`c.id IN (${ofSource})`));
  }
  if (asked.number !== null) ways.push(way(Prisma.sql`c.number = ${asked.number}::int`));
  return Prisma.join(ways, ' UNION ');
}

/** A passage with the words that are asked for marked, for snippetOf(). */
export function markedWords(words: Prisma.Sql, { query, asksForWords }: Asked): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${asksForWords}::boolean
    THEN search_marked(translate(${words}, ${MARK_OPENS + MARK_CLOSES}, ''), ${query}::tsquery, ${MARK_OPENS}, ${MARK_CLOSES})
    ELSE ${words} END`;
}
