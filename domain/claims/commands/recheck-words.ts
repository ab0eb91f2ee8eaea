import { database, type Tx } from '@/db/client';
import { appendEntries } from '@/domain/ledger/commands';
import type { EntryDraft } from '@/domain/ledger/entry';
import { SYSTEM_ACTOR_ID } from '@/domain/shared/actor';
import { wordsInPlace } from '@/domain/wording/wording-in-place';
import type { ClaimFacts } from '../facts';
import { claimEntry } from '../ledger-facts';
import { readClaimsFacts } from '../queries/claim-facts';
import { wordsNotJudged } from '../standing/words-judged';
import { holdClaims, refreshClaims } from '../steps/refresh-claims';

/** At a time: some tens of milliseconds, and as much to do again where it was cut off. */
const BATCH = 200;

/**
 * Looks once at all judged claims, and says of those that stand on words which nobody judged that they are being re-checked.
 * For a record from before verdicts knew their words: one key of an editor then put a verdict on other words. In batches,
 * each with its entries; cut off and run again it goes on, and in the end it says in the record that it has looked.
 */
export async function recheckWords(): Promise<{ stale: number }> {
  let stale = 0;
  for (let last: string | null = FIRST; last !== null; ) {
    const after: string = last;
    const done = await database().$transaction((tx) => recheckBatch(tx, after));
    stale += done.stale;
    last = done.last;
  }
  const payload = { stale };
  const subject = { type: 'newsroom', id: '1' } as const;
  await database().$transaction((tx) =>
    appendEntries(tx, SYSTEM_ACTOR_ID, [{ action: 'newsroom.words-rechecked', subject, payload }]),
  );
  return { stale };
}

const FIRST = '00000000-0000-0000-0000-000000000000';

async function recheckBatch(tx: Tx, after: string): Promise<{ stale: number; last: string | null }> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM claim c WHERE c.id > ${after}::uuid AND c.status NOT IN ('unreviewed', 'stale')
    ORDER BY c.id LIMIT ${BATCH}::int`;
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { stale: 0, last: null };
  await holdClaims(tx, ids);
  const entries = (await readClaimsFacts(tx, ids)).flatMap(entryOf);
  const found = entries.map(({ subject }) => subject.id);
  await refreshClaims(tx, found, new Set());
  await appendEntries(tx, SYSTEM_ACTOR_ID, entries);
  return { stale: found.length, last: ids.at(-1) ?? null };
}

function entryOf({ id, statement, wordings, lastReview }: ClaimFacts): EntryDraft[] {
  if (lastReview === null) return [];
  const words = wordsNotJudged({ statement, wordings, judged: lastReview.wordings });
  if (words.length === 0) return [];
  return [claimEntry('claim.words-rechecked', id, { words: words.map(wordsInPlace) })];
}
