import { Prisma } from '@/db/generated/client';
import type { CappedCount } from '../queue';
import type { QueueWhere } from './queue-where';

/** Counting stops here: "500+". */
const COUNTED = 500;

/** How many claims pass, up to one more than are counted. */
export function counted(where: QueueWhere): Prisma.Sql {
  const most = atMost(COUNTED + 1);
  const parts = where.map((range) => Prisma.sql`(SELECT 1 FROM ${range.from} WHERE ${range.where} ${most})`);
  return Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM (${Prisma.join(parts, ' UNION ALL ')}) AS all_of_them ${most}) AS some_of_them)`;
}

export function capped(count: number): CappedCount {
  return count > COUNTED ? { value: COUNTED, capped: true } : { value: count, capped: false };
}

/** Written out, since a plan that is kept for all parameters expects a tenth of the table behind an unknown limit. */
export function atMost(limit: number): Prisma.Sql {
  return Prisma.raw(`LIMIT ${Math.trunc(limit)}`);
}
