import { database, type Tx } from '@/db/client';
import type { FollowSettings, Validators } from '../follow';

export type DueFollow = FollowSettings & Validators & { articleId: string; failures: number; lease: string };

/** A look takes ten seconds at most; a worker that died lets go of its rows after this. */
const LEASE = '2 minutes';

/**
 * Takes addresses that are due, for this worker alone until it has settled them or the lease is over. Rows that another
 * worker is taking at this moment are left to it.
 */
export async function takeDueFollows(most: number): Promise<DueFollow[]> {
  return database().$queryRaw<DueFollow[]>`
    UPDATE follow f SET lease_until = clock_timestamp() + ${LEASE}::interval
    WHERE f.article_id IN (
      SELECT d.article_id FROM follow d
      WHERE d.next_at <= clock_timestamp() AND (d.lease_until IS NULL OR d.lease_until <= clock_timestamp())
      ORDER BY d.next_at LIMIT ${most}::int FOR UPDATE SKIP LOCKED)
    RETURNING f.article_id AS "articleId", f.url, f.every_minutes AS "everyMinutes",
      f.override_reason AS "overrideReason", f.etag, f.last_modified AS "lastModified", f.failures,
      f.lease_until::text AS lease`;
}

/** What came of a look. */
export type Settled = {
  outcome: 'unchanged' | 'proposed' | 'failed';
  message: string | null;
  failures: number;
  nextInMinutes: number;
  /** Null: as they are. */
  validators: Validators | null;
};

/** Notes what came of a look; false where the lease is over, or somebody has set another address meanwhile. */
export async function settleFollow(
  tx: Tx,
  { articleId, lease }: DueFollow,
  settled: Settled,
): Promise<boolean> {
  const { outcome, message, failures, nextInMinutes, validators } = settled;
  const changed = await tx.$executeRaw`
    UPDATE follow SET lease_until = NULL, last_at = now(), last_outcome = ${outcome}::follow_outcome,
      last_message = ${message}, failures = ${failures}::int,
      next_at = now() + make_interval(mins => ${nextInMinutes}::int),
      etag = CASE WHEN ${validators === null} THEN etag ELSE ${validators?.etag ?? null} END,
      last_modified = CASE WHEN ${validators === null} THEN last_modified ELSE ${validators?.lastModified ?? null} END
    WHERE article_id = ${articleId}::uuid AND lease_until = ${lease}::timestamptz`;
  return changed === 1;
}
