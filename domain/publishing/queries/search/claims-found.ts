import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { Asked } from '@/domain/search/queries/asked';
import { markedWords, waysToClaims } from '@/domain/search/queries/ways-to-claims';
import { snippetOf } from '@/domain/search/snippet';
import { RANKED } from '@/domain/search/terms';
import type { Facets, FacetValue, FoundClaim, SearchResult } from '../../pages';
import { CLAIMS_ON_PAGE, daysOf, type SearchNarrowing } from '../../search-narrowing';

const VALUES_LISTED = 10;

type Row = Omit<FoundClaim, 'statement'> & { marked: string };
type Counted = FacetValue & { facet: keyof Facets };
type Found = { claims: Row[] | null; facets: Counted[] | null; found: number };

/** The claims of one page, how many there are, and what they can be narrowed to. */
export async function claimsFound(
  asked: Asked,
  narrowing: SearchNarrowing,
  page: number,
): Promise<Pick<SearchResult, 'claims' | 'claimsFound' | 'facets'>> {
  const query = Prisma.sql`${asked.query}::tsquery`;
  const best = Prisma.sql`number IS NOT DISTINCT FROM ${asked.number}::int DESC, rank DESC, number DESC`;
  const rows = await database().$queryRaw<Found[]>`
    WITH matched AS MATERIALIZED (
      SELECT c.id, c.number, c.statement, c.status, c.kind, c.topics, ts_rank(c.folded, ${query}) AS rank
      FROM claim c WHERE c.id IN (${waysToClaims(asked, passes(narrowing))}) LIMIT ${RANKED}::int),
    places AS MATERIALIZED (
      SELECT DISTINCT m.id AS claim_id, o.article_id FROM matched m JOIN shown_occurrence o ON o.claim_id = m.id),
    best AS (SELECT * FROM matched ORDER BY ${best}
      LIMIT ${CLAIMS_ON_PAGE}::int OFFSET ${(page - 1) * CLAIMS_ON_PAGE}::int)
    SELECT (SELECT count(*)::int FROM matched) AS found,
      (SELECT json_agg(listed) FROM (SELECT number, status::text AS status,
        ${markedWords(Prisma.sql`statement`, asked)} AS marked,
        (SELECT coalesce(json_agg(DISTINCT s.name), '[]') FROM attribution t JOIN source s ON s.id = t.source_id
          WHERE t.claim_id = best.id AND ${asked.asksForWords}::boolean AND s.folded @@ ${query}) AS "foundSources",
        (SELECT coalesce(json_agg(topic), '[]') FROM unnest(topics) AS topic
          WHERE ${asked.asksForWords}::boolean AND search_document(topic) @@ ${query}) AS "foundTopics",
        (SELECT json_agg(json_build_object('slug', a.slug, 'headline', a.headline)) FROM (
          SELECT a.slug, a.headline FROM places p JOIN article a ON a.id = p.article_id
          WHERE p.claim_id = best.id ORDER BY a.published_on DESC, a.slug LIMIT 3) a) AS articles
      FROM best ORDER BY ${best}) AS listed) AS claims,
      (SELECT json_agg(counted) FROM (${facetCounts(narrowing)}) AS counted) AS facets`;
  const { claims, facets, found } = rows[0] ?? { claims: null, facets: null, found: 0 };
  return {
    claims: (claims ?? []).map(({ marked, ...claim }) => ({ ...claim, statement: snippetOf(marked) })),
    claimsFound: found,
    facets: facetsOf(facets ?? []),
  };
}

/** Readers see it, and it has what it is narrowed to. */
function passes(narrowing: SearchNarrowing): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM shown_occurrence o WHERE o.claim_id = c.id) ${narrowed(narrowing)}`;
}

function narrowed({ status, kind, topic, source, article, when }: SearchNarrowing): Prisma.Sql {
  const parts: Prisma.Sql[] = [];
  if (status !== null) parts.push(Prisma.sql`AND c.status = ${status}::claim_status`);
  if (kind !== null) parts.push(Prisma.sql`AND c.kind = ${kind}::claim_kind`);
  if (topic !== null) parts.push(Prisma.sql`AND c.topics @> ARRAY[${topic}]::text[]`);
  if (source !== null) {
    parts.push(Prisma.sql`AND c.id IN (SELECT t.claim_id FROM attribution t JOIN source s ON s.id = t.source_id
      WHERE s.slug = ${source})`);
  }
  if (article !== null) parts.push(inArticles(Prisma.sql`a.slug = ${article}`));
  if (when !== null) {
    const { from, to } = daysOf(when);
    parts.push(inArticles(Prisma.sql`a.published_on >= ${from}::date AND a.published_on < ${to}::date`));
  }
  return parts.length === 0 ? Prisma.empty : Prisma.join(parts, ' ');
}

function inArticles(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`AND EXISTS (SELECT 1 FROM shown_occurrence o JOIN article a ON a.id = o.article_id
    WHERE o.claim_id = c.id AND ${which})`;
}

/** Without a time, years are counted; within one, its months. */
function facetCounts({ when }: SearchNarrowing): Prisma.Sql {
  const form = when === null ? 'YYYY' : 'YYYY-MM';
  const top = Prisma.sql`ORDER BY count DESC, words LIMIT ${VALUES_LISTED}::int`;
  return Prisma.sql`
    (SELECT 'status' AS facet, status::text AS value, status::text AS words, count(*)::int AS count
      FROM matched GROUP BY status ORDER BY count DESC)
    UNION ALL (SELECT 'kind', kind::text, kind::text, count(*)::int AS count FROM matched GROUP BY kind ORDER BY count DESC)
    UNION ALL (SELECT 'topic', topic, topic AS words, count(*)::int AS count
      FROM matched, unnest(topics) AS topic GROUP BY topic ${top})
    UNION ALL (SELECT 'source', s.slug, s.name AS words, count(DISTINCT m.id)::int AS count
      FROM matched m JOIN attribution t ON t.claim_id = m.id JOIN source s ON s.id = t.source_id
      GROUP BY s.slug, s.name ${top})
    UNION ALL (SELECT 'article', a.slug, a.headline AS words, count(*)::int AS count
      FROM places p JOIN article a ON a.id = p.article_id GROUP BY a.slug, a.headline ${top})
    UNION ALL (SELECT 'when', day, day AS words, count(DISTINCT claim_id)::int AS count
      FROM (SELECT p.claim_id, to_char(a.published_on, ${form}) AS day FROM places p JOIN article a ON a.id = p.article_id) AS days
      WHERE day LIKE ${`${when?.slice(0, 4) ?? ''}%`} GROUP BY day ORDER BY day DESC LIMIT ${VALUES_LISTED}::int)`;
}

function facetsOf(counted: readonly Counted[]): Facets {
  const of = (name: keyof Facets) =>
    counted.filter(({ facet }) => facet === name).map(({ value, words, count }) => ({ value, words, count }));
  return {
    ...{ status: of('status'), kind: of('kind'), topic: of('topic') },
    ...{ source: of('source'), article: of('article'), when: of('when') },
  };
}
