import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { QueueFilter } from '../queue';
import { type Narrowing, narrowingsOf } from './queue-narrowings';

/**
 * Narrowing the queue at a cost that does not grow with the number of claims.
 *
 * A filter that few claims pass is turned round: its claims are looked up and sorted. One that many pass is asked
 * of each claim while an index is walked in the order of the queue, which finds a page soon. Which of the two is
 * right cannot be left to the planner, whose prepared plans do not know the values.
 */
export type QueueWhere = Prisma.Sql;

/** Up to this many claims are looked up; sorting them takes some ten milliseconds. */
const FEW = 5000;

/** Literals, so that the partial indexes apply. Without a choice: what nobody has judged as it stands. */
const STATUS: Record<ClaimStatus | 'all', Prisma.Sql> = {
  unreviewed: Prisma.sql`c.status = 'unreviewed'`,
  verified: Prisma.sql`c.status = 'verified'`,
  disputed: Prisma.sql`c.status = 'disputed'`,
  opinion: Prisma.sql`c.status = 'opinion'`,
  inconclusive: Prisma.sql`c.status = 'inconclusive'`,
  stale: Prisma.sql`c.status = 'stale'`,
  all: Prisma.sql`true`,
};
const WAITING = Prisma.sql`c.status IN ('unreviewed', 'stale')`;

/** The condition on `claim c` for a filter, as the person with `actorId` uses it. At most one statement. */
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
  const few = narrowings.length > 0 ? await narrowestOf(narrowings) : null;
  const narrowed = narrowings.map(({ claims, asked }, index) =>
    index === few ? Prisma.sql`AND c.id = ANY (ARRAY (${claims}))` : Prisma.sql`AND ${asked}`,
  );
  const whereOf = ({ status, kind, taken }: QueueFilter) => Prisma.sql`
    c.withdrawn_at IS NULL AND ${status === null ? WAITING : STATUS[status]}
    ${kind === null ? Prisma.empty : Prisma.sql`AND c.kind = ${kind}::claim_kind`}
    ${taken === null ? Prisma.empty : taken === 'me' ? Prisma.sql`AND c.assignee_id = ${actorId}` : Prisma.sql`AND c.assignee_id IS NULL`}
    ${narrowed.length > 0 ? Prisma.join(narrowed, ' ') : Prisma.empty}`;
  return filters.map(whereOf) as { [Index in keyof Filters]: QueueWhere };
}

/** The place in the list of the one that the fewest claims pass, or null where many pass each. One statement. */
async function narrowestOf(narrowings: readonly Narrowing[]): Promise<number | null> {
  const counts = narrowings.map(
    ({ claims }) =>
      Prisma.sql`(SELECT count(*)::int FROM (${claims} LIMIT ${Prisma.raw(String(FEW + 1))}) AS some_of_them)`,
  );
  const [row] = await database().$queryRaw<{ counts: number[] }[]>`
    SELECT ARRAY[${Prisma.join(counts)}] AS counts`;
  const sizes = row?.counts ?? [];
  const least = Math.min(...sizes);
  return least <= FEW ? sizes.indexOf(least) : null;
}
