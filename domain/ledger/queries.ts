import { database } from '@/db/client';
import {
  type ChainedEntry,
  type ChainFault,
  ChainWalk,
  faultAgainstSavedHead,
  type LedgerHead,
} from './chain';

const BATCH = 1000;

/** All entries in order, a batch at a time, so that a long ledger fits into memory. */
export async function* walkLedger(): AsyncGenerator<ChainedEntry[]> {
  for (let last = 0n; ; ) {
    const batch = await database().$queryRaw<ChainedEntry[]>`
      SELECT seq, instant_text(at) AS at, actor_id AS "actorId", action, subject_type AS "subjectType",
        subject_id AS "subjectId", reason, payload, prev_hash AS "prevHash", hash
      FROM ledger_entry WHERE seq > ${last} ORDER BY seq LIMIT ${BATCH}::int`;
    if (batch.length > 0) yield batch;
    const end = batch.at(-1);
    if (end === undefined || batch.length < BATCH) return;
    last = end.seq;
  }
}

/** The newest entry, to be kept outside the database, or null while nothing is written. */
export async function headOf(): Promise<LedgerHead | null> {
  const [head] = await database().$queryRaw<LedgerHead[]>`
    SELECT seq, hash FROM ledger_entry ORDER BY seq DESC LIMIT 1`;
  return head ?? null;
}

/** The entries about one thing, oldest first; `limit` takes the newest of many. */
export async function entriesOf(
  subject: { type: string; id: string },
  { limit = 1000 }: { limit?: number } = {},
): Promise<ChainedEntry[]> {
  const newestFirst = await database().$queryRaw<ChainedEntry[]>`
    SELECT seq, instant_text(at) AS at, actor_id AS "actorId", action, subject_type AS "subjectType",
      subject_id AS "subjectId", reason, payload, prev_hash AS "prevHash", hash
    FROM ledger_entry WHERE subject_type = ${subject.type} AND subject_id = ${subject.id}
    ORDER BY seq DESC LIMIT ${limit}::int`;
  return newestFirst.reverse();
}

export type Verified = { fault: ChainFault | null; head: LedgerHead };

/**
 * Walks the whole chain up to its first fault. With a head that was saved before, also finds what the chain alone
 * cannot show: a tail that was cut off, and a history that was written anew from some entry on.
 */
export async function verifyLedger(saved: LedgerHead | null = null): Promise<Verified> {
  const walk = new ChainWalk();
  let hashAtSaved: string | null = null;
  for await (const batch of walkLedger()) {
    for (const entry of batch) {
      const fault = walk.next(entry);
      if (fault !== null) return { fault, head: walk.head };
      if (entry.seq === saved?.seq) hashAtSaved = entry.hash;
    }
  }
  return { fault: saved && faultAgainstSavedHead(walk.head, saved, hashAtSaved), head: walk.head };
}
