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
  if (entries.length > FEW) {
    await tx.$queryRaw`${kept} ${appendedFrom(actorId, entries)}`;
    return;
  }
  const appended = entries.map(
    ({ action, subject, reason, payload }) => Prisma.sql`ledger_append(${actorId}, ${action}, ${subject.type},
      ${subject.id}, ${reason ?? null}::text, ${canonicalJson(payload)})`,
  );
  await tx.$queryRaw`${kept} SELECT ${Prisma.join(appended)}`;
}

/** So many are written out; of more there may be as many as a statement could never have columns. */
const FEW = 8;

/** The same out of a list, whose text does not depend on how many there are. */
function appendedFrom(actorId: string, entries: readonly EntryDraft[]): Prisma.Sql {
  const list = entries.map(({ action, subject, reason, payload }) => ({
    action,
    type: subject.type,
    id: subject.id,
    reason: reason ?? null,
    payload: canonicalJson(payload),
  }));
  return Prisma.sql`SELECT count(ledger_append(${actorId}, e->>'action', e->>'type', e->>'id', e->>'reason', e->>'payload'))
    FROM (SELECT e FROM jsonb_array_elements(${JSON.stringify(list)}::jsonb) WITH ORDINALITY AS n (e, at) ORDER BY at) listed`;
}

function insertOf({ actorId, key, command, inputHash, result }: Receipt): Prisma.Sql {
  return Prisma.sql`INSERT INTO receipt (actor_id, key, command, input_hash, result)
    VALUES (${actorId}, ${key}, ${command}, ${inputHash}, ${result})`;
}
