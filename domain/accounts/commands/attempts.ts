import { randomUUID } from 'node:crypto';
import { database } from '@/db/client';
import { type LimitRule, waitMs } from '../rate-limit';

/**
 * Counts an attempt under `key` before it is made, and answers how many milliseconds to wait before it may be (0:
 * go on). One statement, so that of a hundred attempts at once no more than the limit get through. It does what
 * counted() in rate-limit.ts does; a test holds the two together. `last_request` holds the start of the window.
 */
export async function countAttempt(key: string, rule: LimitRule, now = Date.now()): Promise<number> {
  const rows = await database().$queryRaw<{ count: number; since: bigint }[]>`
    INSERT INTO rate_limit AS r (id, key, count, last_request) VALUES (${randomUUID()}, ${key}, 1, ${now}::bigint)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.last_request + ${rule.windowMs}::bigint <= ${now}::bigint THEN 1 ELSE r.count + 1 END,
      last_request = CASE WHEN r.last_request + ${rule.windowMs}::bigint <= ${now}::bigint
        THEN ${now}::bigint ELSE r.last_request END
    RETURNING count, last_request AS since`;
  const [row] = rows;
  return row === undefined ? 0 : waitMs({ count: row.count, since: Number(row.since) }, now, rule);
}

/** Takes one attempt back: it was no guess. */
export async function forgiveAttempt(key: string): Promise<void> {
  await database().$executeRaw`UPDATE rate_limit SET count = count - 1 WHERE key = ${key} AND count > 0`;
}

/** Forgets the attempts under `key`, and on the way all those that are a day old. */
export async function forgetAttempts(key: string, now = Date.now()): Promise<void> {
  const dayAgo = BigInt(now - 24 * 3_600_000);
  await database().rateLimit.deleteMany({ where: { OR: [{ key }, { lastRequest: { lt: dayAgo } }] } });
}
