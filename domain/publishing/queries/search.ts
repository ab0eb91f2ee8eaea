import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import { type SearchTerms, searchTerms } from '@/domain/shared/search-terms';
import { SLUG_FORM } from '@/domain/shared/slug';
import type { SearchResult } from '../pages';
import { MARK_CLOSES, MARK_OPENS, snippetOf } from '../snippet';

/** Matches looked at before ranking, so that a word in every claim costs no more than one in a thousand. */
const RANKED = 1000;
const LISTED = 20;
const ARTICLES_LISTED = 10;
/** Characters of an article in which the words to show are looked for. */
const SNIPPET_WITHIN = 30_000;
const SNIPPET_FORM = `StartSel=${MARK_OPENS},StopSel=${MARK_CLOSES},MaxFragments=2,MaxWords=20,MinWords=8,FragmentDelimiter=" … "`;

/**
 * Full text over what readers may see, in the search box's usual language ("exact words", or, -without); the last
 * word may be half typed. With `source`, only claims attributed to it, all of them when no text is given.
 * Whatever is typed, there is an answer.
 */
export async function search(
  text: string,
  { source = null }: { source?: string | null } = {},
): Promise<SearchResult> {
  const terms = searchTerms(text);
  if (source !== null && SLUG_FORM.test(source)) {
    return { articles: [], claims: await claimsFound(terms, source), sources: [] };
  }
  if (terms.words === '') return { articles: [], claims: [], sources: [] };
  const [articles, claims, sources] = await Promise.all([
    articlesFound(terms),
    claimsFound(terms, null),
    sourcesFound(terms),
  ]);
  return { articles, claims, sources };
}

/** What is typed, folded as `search_document()` folds what is stored. */
function foldedQueryOf({ words, halfTyped }: SearchTerms): Prisma.Sql {
  return Prisma.sql`search_query(${words}, ${halfTyped}::boolean)`;
}

function queryOf({ words, before, prefix }: SearchTerms): Prisma.Sql {
  const whole = Prisma.sql`websearch_to_tsquery('english', ${words})`;
  if (prefix === null) return whole;
  return Prisma.sql`(${whole} || (websearch_to_tsquery('english', ${before}) && to_tsquery('english', ${`'${prefix}':*`})))`;
}

async function articlesFound(terms: SearchTerms): Promise<SearchResult['articles']> {
  const rows = await database().$queryRaw<
    (Omit<SearchResult['articles'][number], 'snippet'> & { marked: string })[]
  >`
    WITH q AS MATERIALIZED (SELECT ${queryOf(terms)} AS query, ${foldedQueryOf(terms)} AS folded),
    found AS (
      SELECT a.slug, a.headline, a.outlet, a.published_on, r.id AS revision_id, r.search
      FROM revision r JOIN article a ON a.current_revision_id = r.id AND a.status = 'published'
      WHERE (r.search @@ (SELECT query FROM q) OR r.folded @@ (SELECT folded FROM q)) LIMIT ${RANKED}::int),
    best AS (
      SELECT *, ts_rank(search, (SELECT query FROM q)) AS rank FROM found
      ORDER BY rank DESC, published_on DESC, slug LIMIT ${ARTICLES_LISTED}::int)
    SELECT b.slug, b.headline, b.outlet, b.published_on::text AS "publishedOn",
      ts_headline('english', translate(left(r.text, ${SNIPPET_WITHIN}::int), ${MARK_OPENS + MARK_CLOSES}, ''),
        (SELECT query FROM q), ${SNIPPET_FORM}) AS marked
    FROM best b JOIN revision r ON r.id = b.revision_id ORDER BY b.rank DESC, b.published_on DESC, b.slug`;
  return rows.map(({ marked, ...article }) => ({ ...article, snippet: snippetOf(marked) }));
}

/** What says only which words are not to be there ("-killed") asks nothing of sources and topics. */
async function claimsFound(terms: SearchTerms, source: string | null): Promise<SearchResult['claims']> {
  const matches =
    terms.words === ''
      ? Prisma.sql`true`
      : Prisma.sql`(c.number = ${terms.number}::int OR c.id IN (
          SELECT id FROM claim WHERE search @@ (SELECT query FROM q) OR folded @@ (SELECT folded FROM q)
            OR (folded_topics @@ (SELECT folded FROM q) AND (SELECT asks FROM q))
          UNION SELECT t.claim_id FROM attribution t JOIN source s ON s.id = t.source_id
            WHERE s.folded @@ (SELECT folded FROM q) AND (SELECT asks FROM q)))`;
  const ofSource =
    source === null
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (SELECT 1 FROM attribution t JOIN source s ON s.id = t.source_id
          WHERE t.claim_id = c.id AND s.slug = ${source})`;
  return database().$queryRaw<SearchResult['claims']>`
    WITH q AS MATERIALIZED (SELECT ${queryOf(terms)} AS query, folded, querytree(folded) NOT IN ('', 'T') AS asks
      FROM (SELECT ${foldedQueryOf(terms)} AS folded) AS typed),
    found AS (
      SELECT c.id, c.number, c.statement, c.status, c.topics, c.search FROM claim c
      WHERE ${matches} ${ofSource} AND EXISTS (SELECT 1 FROM shown_occurrence o WHERE o.claim_id = c.id)
      LIMIT ${RANKED}::int),
    best AS (
      SELECT *, ts_rank(search, (SELECT query FROM q)) AS rank FROM found
      ORDER BY number IS NOT DISTINCT FROM ${terms.number}::int DESC, rank DESC, number DESC LIMIT ${LISTED}::int)
    SELECT number, statement, status::text AS status,
      (SELECT coalesce(json_agg(DISTINCT s.name), '[]') FROM attribution t JOIN source s ON s.id = t.source_id
        WHERE t.claim_id = best.id AND s.folded @@ (SELECT folded FROM q)) AS "foundSources",
      (SELECT coalesce(json_agg(topic), '[]') FROM unnest(topics) AS topic
        WHERE search_document(topic) @@ (SELECT folded FROM q)) AS "foundTopics",
      (SELECT json_agg(json_build_object('slug', a.slug, 'headline', a.headline)) FROM (
        SELECT DISTINCT a.slug, a.headline, a.published_on FROM shown_occurrence o JOIN article a ON a.id = o.article_id
        WHERE o.claim_id = best.id ORDER BY a.published_on DESC, a.slug LIMIT 3) a) AS articles
    FROM best ORDER BY number IS NOT DISTINCT FROM ${terms.number}::int DESC, rank DESC, number DESC`;
}

async function sourcesFound(terms: SearchTerms): Promise<SearchResult['sources']> {
  return database().$queryRaw<SearchResult['sources']>`
    WITH q AS MATERIALIZED (SELECT ${queryOf(terms)} AS query, ${foldedQueryOf(terms)} AS folded),
    best AS (
      SELECT s.id, s.slug, s.name, s.kind, s.role, ts_rank(s.search, (SELECT query FROM q)) AS rank FROM source s
      WHERE (s.search @@ (SELECT query FROM q) OR s.folded @@ (SELECT folded FROM q)) AND EXISTS (
        SELECT 1 FROM attribution t JOIN shown_occurrence o ON o.claim_id = t.claim_id WHERE t.source_id = s.id)
      ORDER BY rank DESC, s.name, s.slug LIMIT ${LISTED}::int)
    SELECT slug, name, kind::text AS kind, role,
      (SELECT count(*)::int FROM (SELECT DISTINCT t.claim_id FROM attribution t
        JOIN shown_occurrence o ON o.claim_id = t.claim_id WHERE t.source_id = best.id LIMIT ${RANKED}::int) AS counted)
        AS claims
    FROM best ORDER BY rank DESC, name, slug`;
}
