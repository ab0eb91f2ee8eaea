import type { Tx } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import { canonicalJson } from '@/domain/shared/canonical-json';
import type { EntryDraft } from './entry';

/** The answer to a write, to be kept under its key in the same statement. */
type Receipt = { actorId: string; key: string; command: string; inputHash: string; result: string };

/**
 * Appends entries at the end of the chain, in their order, inside the caller's transaction; one statement. Takes the
 * chain's lock until that transaction ends, so it is the last thing that a transaction does.
 */
export async function appendEntries(
  tx: Tx,
  actorId: string,
  entries: readonly EntryDraft[],
  receipt: Receipt | null = null,
): Promise<void> {
  const kept = receipt === null ? Prisma.empty : Prisma.sql`WITH kept AS (${insertOf(receipt)})`;
  if (entries.length === 0) {
    if (receipt !== null) await tx.$executeRaw`${insertOf(receipt)}`;
    return;
  }
  const appended = entries.map(
    ({ action, subject, reason, payload }) => Prisma.sql`ledger_append(${actorId}, ${action}, ${subject.type},
      ${subject.id}, ${reason ?? null}::text, ${canonicalJson(payload)})`,
  );
  await tx.$queryRaw`${kept} SELECT ${Prisma.join(appended)}`;
}

function insertOf({ actorId, key, command, inputHash, result }: Receipt): Prisma.Sql {
  return Prisma.sql`INSERT INTO receipt (actor_id, key, command, input_hash, result)
    VALUES (${actorId}, ${key}, ${command}, ${inputHash}, ${result})`;
}
