import { Prisma } from '@/db/generated/client';
import type { CappedCount } from '../queue';
import type { QueueWhere } from './queue-where';

/** Counting stops here: "500+". */
const COUNTED = 500;

/** How many claims pass, up to one more than are counted. */
export function counted(where: QueueWhere): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM claim c WHERE ${where} ${atMost(COUNTED + 1)}) AS some_of_them)`;
}

export function capped(count: number): CappedCount {
  return count > COUNTED ? { value: COUNTED, capped: true } : { value: count, capped: false };
}

/** Written out, since a plan that is kept for all parameters expects a tenth of the table behind an unknown limit. */
export function atMost(limit: number): Prisma.Sql {
  return Prisma.raw(`LIMIT ${Math.trunc(limit)}`);
}
