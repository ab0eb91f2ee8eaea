import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import { may } from '@/domain/accounts/permissions';
import { type Asked, asked } from '@/domain/search/queries/asked';
import { meantBy } from '@/domain/search/queries/near-words';
import { markedWords, waysToClaims } from '@/domain/search/queries/ways-to-claims';
import { snippetOf } from '@/domain/search/snippet';
import { RANKED } from '@/domain/search/terms';
import type { Actor } from '@/domain/shared/actor';
import { type DeskFound, NOTHING_FOUND } from '../found';

const LISTED = 6;

/** Claims, articles, sources and people of the desk for what is being typed, whatever it is. For people with `desk.read`. */
export async function deskSearch({ role }: Actor, text: string): Promise<DeskFound> {
  const typed = await asked(text);
  if (typed.query === '' && typed.number === null) return NOTHING_FOUND;
  const [claims, articles, sources, people] = await Promise.all([
    claimsFound(typed),
    articlesFound(typed),
    sourcesFound(typed),
    may(role, 'people.manage') ? peopleFound(typed) : [],
  ]);
  const count = claims.length + articles.length + sources.length + people.length;
  const meant = count === 0 ? await meantBy(text, { shownOnly: false }) : null;
  return { claims, articles, sources, people, meant };
}

type ClaimRow = Omit<DeskFound['claims'][number], 'statement'> & { marked: string };

async function claimsFound(typed: Asked): Promise<DeskFound['claims']> {
  const { query, number } = typed;
  const rows = await database().$queryRaw<ClaimRow[]>`
    WITH best AS (
      SELECT c.number, c.statement, c.status::text AS status, c.number IS NOT DISTINCT FROM ${number}::int AS meant,
        ts_rank(c.folded, ${query}::tsquery) AS rank
      FROM claim c WHERE c.id IN (${waysToClaims(typed, Prisma.sql`c.withdrawn_at IS NULL`)})
      ORDER BY meant DESC, rank DESC, number DESC LIMIT ${LISTED}::int)
    SELECT number, status, ${markedWords(Prisma.sql`statement`, typed)} AS marked
    FROM best ORDER BY meant DESC, rank DESC, number DESC`;
  return rows.map(({ marked, ...claim }) => ({ ...claim, statement: snippetOf(marked) }));
}

/** Articles whose headline matches before those whose text does. */
async function articlesFound({ query }: Asked): Promise<DeskFound['articles']> {
  return database().$queryRaw<DeskFound['articles']>`
    WITH found AS (
      SELECT a.slug, a.headline, a.outlet, a.status::text AS status, a.published_on, r.folded
      FROM revision r JOIN article a ON a.current_revision_id = r.id
      WHERE r.folded @@ ${query}::tsquery LIMIT ${RANKED}::int)
    SELECT slug, headline, outlet, status FROM found
    ORDER BY search_document(headline) @@ ${query}::tsquery DESC, ts_rank(folded, ${query}::tsquery) DESC,
      published_on DESC, slug LIMIT ${LISTED}::int`;
}

async function sourcesFound({ query }: Asked): Promise<DeskFound['sources']> {
  return database().$queryRaw<DeskFound['sources']>`
    SELECT s.slug, s.name, s.kind::text AS kind, s.role FROM source s
    WHERE s.folded_about @@ ${query}::tsquery AND s.merged_into_id IS NULL
    ORDER BY s.folded @@ ${query}::tsquery DESC, ts_rank(s.folded_about, ${query}::tsquery) DESC, s.name, s.slug
    LIMIT ${LISTED}::int`;
}

/** A newsroom has few people: they need no index. */
async function peopleFound({ query }: Asked): Promise<DeskFound['people']> {
  return database().$queryRaw<DeskFound['people']>`
    SELECT id, name, email, role::text AS role FROM "user"
    WHERE search_document(name || ' ' || email) @@ ${query}::tsquery ORDER BY name, id LIMIT ${LISTED}::int`;
}
