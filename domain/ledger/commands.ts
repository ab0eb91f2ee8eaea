import type { Tx } from '@/db/client';
import { canonicalJson } from '@/domain/shared/canonical-json';
import type { EntryDraft } from './entry';

/**
 * Appends entries at the end of the chain, inside the caller's transaction. Takes the chain's lock until that
 * transaction ends, so it is the last thing that a transaction does.
 */
export async function appendEntries(tx: Tx, actorId: string, entries: readonly EntryDraft[]): Promise<void> {
  for (const { action, subject, reason, payload } of entries) {
    await tx.$queryRaw`SELECT ledger_append(${actorId}, ${action}, ${subject.type}, ${subject.id},
      ${reason ?? null}::text, ${canonicalJson(payload)})`;
  }
}
