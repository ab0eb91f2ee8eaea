import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { Actor } from '@/domain/shared/actor';
import type { CappedCount, QueueFilter } from '../queue';
import { type Narrowing, narrowedBy, without } from '../queue-narrowing';
import { capped, counted } from './queue-count';
import { queueWhere } from './queue-where';

/** For a filter that nothing fits: how many claims would fit without each one of its narrowings, those with none left out. */
export async function queueWithout(
  filter: QueueFilter,
  actor: Actor,
): Promise<{ dropped: Narrowing; count: CappedCount }[]> {
  const names = narrowedBy(filter);
  if (names.length === 0) return [];
  const wheres = await Promise.all(names.map((name) => queueWhere(without(filter, name), actor.id)));
  const [found] = await database().$queryRaw<{ counts: number[] }[]>`
    SELECT ARRAY[${Prisma.join(wheres.map(counted))}] AS counts`;
  return names
    .map((dropped, index) => ({ dropped, count: capped(found?.counts[index] ?? 0) }))
    .filter(({ count }) => count.value > 0);
}
