import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';
import { figureOfClaim } from '@/domain/claims/queries/figure-sql';
import type { Actor } from '@/domain/shared/actor';
import type { QueueFacets, QueueFilter, QueuePage, QueueRow } from '../queue';
import { placeOfCursor, type QueuePlace, queueCursor } from '../queue-cursor';
import { atMost, capped, counted } from './queue-count';
import { type QueueWhere, queueWhere, queueWheres } from './queue-where';

const STATUSES = Object.keys(CLAIM_STATUSES) as ClaimStatus[];
const ROWS_ON_PAGE = 50;
/** The choices of the filters are those of this many claims at the head of the queue. */
const CHOICES_FROM = 250;
/** As an array, so that every table is read through its index. */
const OF_HEAD = Prisma.sql`= ANY (ARRAY (SELECT id FROM head))`;

/** A page of the queue: by risk, then age, then number. `after` is a cursor of queueCursor(). */
export async function queuePage(
  filter: QueueFilter,
  actor: Actor,
  { after = null, limit = ROWS_ON_PAGE }: { after?: string | null; limit?: number } = {},
): Promise<QueuePage> {
  const where = await queueWhere(filter, actor.id);
  const place = placeOfCursor(after);
  const [found] = await database().$queryRaw<{ rows: QueueRow[]; count: number }[]>`
    WITH page AS MATERIALIZED (${inOrder(where, place, limit + 1)})
    SELECT ${counted(where)} AS count, (SELECT coalesce(json_agg(json_build_object(
      'id', c.id, 'number', c.number, 'version', c.version, 'statement', c.statement, 'kind', c.kind,
      'topics', c.topics, 'status', c.status, 'risk', c.risk, 'riskReasons', c.risk_reasons,
      'queuedAt', instant_text(c.queued_at),
      'figure', ${figureOfClaim},
      'sources', (SELECT coalesce(json_agg(json_build_object('slug', s.slug, 'name', s.name, 'kind', s.kind,
          'role', s.role) ORDER BY t.ordinal, t.id), '[]')
        FROM attribution t JOIN source s ON s.id = t.source_id WHERE t.claim_id = c.id),
      'assignee', (SELECT json_build_object('id', u.id, 'name', u.name) FROM "user" u WHERE u.id = c.assignee_id),
      'article', (SELECT json_build_object('slug', a.slug, 'headline', a.headline)
        FROM occurrence o JOIN article a ON a.id = o.article_id WHERE o.claim_id = c.id AND o.removed_at IS NULL
        ORDER BY a.status = 'published' DESC, a.published_on DESC, a.slug LIMIT 1),
      'evidence', (SELECT count(*) FROM evidence e WHERE e.claim_id = c.id AND e.withdrawn_at IS NULL))
      ORDER BY page.risk DESC, page.queued_at, page.number), '[]')
      FROM page JOIN claim c ON c.id = page.id) AS rows`;
  const rows = found?.rows.slice(0, limit) ?? [];
  const last = rows.at(-1);
  const more = (found?.rows.length ?? 0) > limit;
  return { rows, next: more && last ? queueCursor(last) : null, count: capped(found?.count ?? 0) };
}

/** The claim that follows a place in the queue, or null at its end. */
export async function nextInQueue(
  filter: QueueFilter,
  actor: Actor,
  after: string | null,
): Promise<{ number: number; cursor: string } | null> {
  const where = await queueWhere(filter, actor.id);
  const [next] = await database().$queryRaw<QueuePlace[]>`
    SELECT risk, instant_text(queued_at) AS "queuedAt", number FROM (${inOrder(where, placeOfCursor(after), 1)}) AS next`;
  return next === undefined ? null : { number: next.number, cursor: queueCursor(next) };
}

/**
 * What can be chosen in the filters, and how many claims of each status the filter would leave. The choices are
 * taken from the head of the queue; the one that is chosen is among them.
 */
export async function queueFacets(filter: QueueFilter, actor: Actor): Promise<QueueFacets> {
  const open = await queueWhere(
    { ...filter, topic: null, article: null, source: null, unsure: false },
    actor.id,
  );
  const wheres = await queueWheres([filter, ...STATUSES.map((status) => ({ ...filter, status }))], actor.id);
  const [found] = await database().$queryRaw<(Omit<QueueFacets, 'statuses'> & { counts: number[] })[]>`
    WITH head AS MATERIALIZED (${inOrder(open, null, CHOICES_FROM)})
    SELECT ARRAY[${Prisma.join(wheres.slice(1).map(counted))}] AS counts,
      ARRAY(SELECT topic FROM claim k CROSS JOIN unnest(k.topics) AS topic WHERE k.id ${OF_HEAD}
        UNION SELECT ${filter.topic}::text WHERE ${filter.topic}::text IS NOT NULL ORDER BY 1) AS topics,
      (SELECT coalesce(json_agg(json_build_object('slug', a.slug, 'headline', a.headline) ORDER BY a.published_on DESC, a.slug), '[]')
        FROM article a WHERE a.slug = ${filter.article} OR a.id = ANY (ARRAY (
          SELECT o.article_id FROM occurrence o WHERE o.claim_id ${OF_HEAD} AND o.removed_at IS NULL))) AS articles,
      (SELECT coalesce(json_agg(json_build_object('slug', s.slug, 'name', s.name) ORDER BY s.name, s.slug), '[]')
        FROM source s WHERE s.slug = ${filter.source} OR s.id = ANY (ARRAY (
          SELECT t.source_id FROM attribution t WHERE t.claim_id ${OF_HEAD}))) AS sources,
      (SELECT count(*)::int FROM figure f JOIN claim c ON c.id = f.claim_id
        WHERE f.bound_unsure AND c.withdrawn_at IS NULL) AS unsure`;
  const { counts = [], topics = [], articles = [], sources = [], unsure = 0 } = found ?? {};
  const statusCounts = STATUSES.map((status, index) => [status, capped(counts[index] ?? 0)] as const);
  return {
    topics,
    articles,
    sources,
    unsure,
    statuses: Object.fromEntries(statusCounts) as QueueFacets['statuses'],
  };
}

/**
 * The first claims after a place, by id, with their place. Two stretches of each range, one after the other: those
 * of the same risk that follow, then those of lower risk; as one condition, all of the same risk would be read over.
 */
function inOrder(where: QueueWhere, after: QueuePlace | null, limit: number): Prisma.Sql {
  const most = atMost(limit);
  const stretches = where.flatMap((range) =>
    stretchesAfter(after).map(
      (
        more,
      ) => Prisma.sql`(SELECT c.id, c.risk, c.queued_at, c.number FROM ${range.from} WHERE ${range.where} ${more}
        ORDER BY c.risk DESC, c.queued_at, c.number ${most})`,
    ),
  );
  const [only] = stretches;
  if (stretches.length === 1 && only !== undefined) return only;
  return Prisma.sql`${Prisma.join(stretches, ' UNION ALL ')} ORDER BY risk DESC, queued_at, number ${most}`;
}

function stretchesAfter(after: QueuePlace | null): Prisma.Sql[] {
  if (after === null) return [Prisma.empty];
  const { risk, queuedAt, number } = after;
  return [
    Prisma.sql`AND c.risk = ${risk}::int AND (c.queued_at, c.number) > (${queuedAt}::timestamptz, ${number}::int)`,
    Prisma.sql`AND c.risk < ${risk}::int`,
  ];
}
