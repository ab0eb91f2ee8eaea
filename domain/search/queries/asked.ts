import { database } from '@/db/client';
import { type SearchTerms, searchTerms } from '../terms';

/** What is typed, folded as `search_document()` folds what is stored. */
export type Asked = SearchTerms & {
  /** A tsquery as text, "" where nothing that can be looked for was typed. */
  query: string;
  /** It asks for a word to be there, not only for words not to be. */
  asksForWords: boolean;
};

/**
 * Reads what was typed in the search box's usual language ("exact words", or, -without). The query goes back to the database
 * as a value, so that the plan knows how frequent its words are.
 */
export async function asked(text: string): Promise<Asked> {
  const terms = searchTerms(text);
  if (terms.words === '') return { ...terms, query: '', asksForWords: false };
  const [row] = await database().$queryRaw<{ query: string; asksForWords: boolean }[]>`
    SELECT query::text AS query, querytree(query) NOT IN ('', 'T') AS "asksForWords"
    FROM search_query(${terms.words}, ${terms.halfTyped}::boolean) AS query`;
  return { ...terms, query: row?.query ?? '', asksForWords: row?.asksForWords ?? false };
}
