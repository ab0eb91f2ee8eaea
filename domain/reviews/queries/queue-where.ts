import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { QueueFilter } from '../queue';
import { askedOf, type Narrowing, narrowingsOf } from './queue-narrowings';

/**
 * Narrowing the queue at a cost that does not grow with the number of claims (docs/decisions/028-the-queue-of-each-topic.md).
 *
 * Claims are read in the order of the queue until a page is full: from the index of all claims, or, narrowed by a topic, a
 * source or an article, from the places in its own queue. What else is asked is asked of each claim on the way. A filter
 * that few claims pass and that has no queue of its own is turned round: its claims are looked up and sorted. Which way
 * is right cannot be left to the planner, whose prepared plans do not know the values.
 *
 * The filter's claims are those of all ranges together; each range is a list of claims `c` with `id`, `risk`,
 * `queued_at` and `number`, which an index has in the order of the queue.
 */
export type QueueWhere = readonly QueueRange[];
export type QueueRange = { from: Prisma.Sql; where: Prisma.Sql };

/** Up to this many claims are looked up; sorting them takes some ten milliseconds. */
const FEW = 5000;

/** Literals, so that the partial indexes apply. */
const STATUS: Record<ClaimStatus, Prisma.Sql> = {
  unreviewed: Prisma.sql`c.status = 'unreviewed'`,
  verified: Prisma.sql`c.status = 'verified'`,
  disputed: Prisma.sql`c.status = 'disputed'`,
  opinion: Prisma.sql`c.status = 'opinion'`,
  inconclusive: Prisma.sql`c.status = 'inconclusive'`,
  stale: Prisma.sql`c.status = 'stale'`,
};
/** Without a choice: what nobody has judged as it stands. */
const WAITING = ['unreviewed', 'stale'] as const;

/** What the claims of a filter are, as the person with `actorId` uses it. At most one statement. */
export async function queueWhere(filter: QueueFilter, actorId: string): Promise<QueueWhere> {
  const [where] = await queueWheres([filter], actorId);
  return where;
}

/** The same for filters that differ in status or kind only. */
export async function queueWheres<Filters extends [QueueFilter, ...QueueFilter[]]>(
  filters: Filters,
  actorId: string,
): Promise<{ [Index in keyof Filters]: QueueWhere }> {
  const narrowings = narrowingsOf(filters[0]);
  const first = await firstOf(narrowings);
  const others = narrowings.filter((each) => each !== first);
  return filters.map((filter) => rangesOf(filter, actorId, first, others)) as {
    [Index in keyof Filters]: QueueWhere;
  };
}

function rangesOf(
  { status, kind, taken }: QueueFilter,
  actorId: string,
  first: Narrowing | null,
  others: readonly Narrowing[],
): QueueRange[] {
  const rest = Prisma.join(
    [
      kind === null ? Prisma.empty : Prisma.sql`AND c.kind = ${kind}::claim_kind`,
      takenBy(taken, actorId, first?.facet !== undefined),
      ...others.map((each) => Prisma.sql`AND ${askedOf(each)}`),
    ],
    ' ',
  );
  if (first?.facet !== undefined) {
    const { name, value } = first.facet;
    const statuses =
      status === null ? WAITING : status === 'all' ? (Object.keys(STATUS) as ClaimStatus[]) : [status];
    // Each status by itself: only then the index has them in the order of the queue.
    return statuses.map((each) => ({
      from: Prisma.sql`(SELECT p.claim_id AS id, p.risk, p.queued_at, p.number, p.status, p.kind FROM queue_place p
        WHERE p.facet = ${name} AND p.value = ${value}) c`,
      where: Prisma.sql`${STATUS[each]} ${rest}`,
    }));
  }
  const few = first === null ? Prisma.empty : Prisma.sql`AND c.id = ANY (ARRAY (${first.claims}))`;
  const one =
    status === null
      ? Prisma.sql`c.status IN ('unreviewed', 'stale')`
      : status === 'all'
        ? Prisma.sql`true`
        : STATUS[status];
  return [{ from: Prisma.sql`claim c`, where: Prisma.sql`c.withdrawn_at IS NULL AND ${one} ${few} ${rest}` }];
}

/** Places do not say who took the claim. */
function takenBy(taken: QueueFilter['taken'], actorId: string, ofPlace: boolean): Prisma.Sql {
  if (taken === null) return Prisma.empty;
  const who = ofPlace
    ? Prisma.sql`(SELECT k.assignee_id FROM claim k WHERE k.id = c.id)`
    : Prisma.sql`c.assignee_id`;
  return taken === 'me' ? Prisma.sql`AND ${who} = ${actorId}` : Prisma.sql`AND ${who} IS NULL`;
}

/**
 * The narrowing whose claims are read, the others being asked of each: the one that the fewest pass. Null where there is
 * none with a queue of its own and many pass each. One statement, none where there is nothing to choose.
 */
async function firstOf(narrowings: readonly Narrowing[]): Promise<Narrowing | null> {
  const [only] = narrowings;
  if (only === undefined || (narrowings.length === 1 && only.facet !== undefined)) return only ?? null;
  const counts = narrowings.map(
    ({ claims }) =>
      Prisma.sql`(SELECT count(*)::int FROM (${claims} LIMIT ${Prisma.raw(String(FEW + 1))}) AS some_of_them)`,
  );
  const [row] = await database().$queryRaw<{ counts: number[] }[]>`
    SELECT ARRAY[${Prisma.join(counts)}] AS counts`;
  const sizes = narrowings.map((each, index) => ({ each, size: row?.counts[index] ?? 0 }));
  const readable = sizes.filter(({ each, size }) => each.facet !== undefined || size <= FEW);
  return readable.toSorted((a, b) => a.size - b.size)[0]?.each ?? null;
}
