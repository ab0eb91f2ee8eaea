import type { Tx } from '@/db/client';
import type { Done } from '@/domain/accounts/commands/perform';
import type { ClaimFacts } from '../facts';
import { claimEntry, type UndoneEntry } from '../ledger-facts';
import { lastEntriesOf } from '../queries/last-entry';
import { touchedByClaims } from '../queries/touched-by';
import { type LeftClaim, type Together, WHY_LEFT } from '../together';
import { turnedRound } from '../undo';
import { togetherOf } from './hold-together';
import { refreshClaims } from './refresh-claims';

type Undone = Extract<UndoneEntry, { action: 'claim.edited' }>;

/** Puts back the topics that the last edit of each of these claims changed; nobody may have changed them since. */
export async function undoTopics(
  tx: Tx,
  claims: readonly ClaimFacts[],
  left: readonly LeftClaim[],
): Promise<Done<Together>> {
  const entries = await lastEntriesOf(
    tx,
    claims.map(({ id }) => id),
    'claim.edited',
  );
  const undone = new Map<string, Undone>();
  for (const [id, entry] of entries) {
    const turned = turnedRound(entry);
    if (turned?.action === 'claim.edited' && turned.payload.after.topics !== undefined)
      undone.set(id, turned);
  }
  const changed = claims.filter(({ id }) => undone.has(id));
  const others = claims
    .filter(({ id }) => !undone.has(id))
    .map(({ number }) => ({ number, why: WHY_LEFT.changed }));
  const ids = changed.map(({ id }) => id);
  const rows = [...undone].map(([id, { payload }]) => ({ id, topics: payload.after.topics }));
  await tx.$executeRaw`
    UPDATE claim c SET topics = ARRAY (SELECT jsonb_array_elements_text(n.topics))
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n (id uuid, topics jsonb) WHERE c.id = n.id`;
  await refreshClaims(tx, ids, new Set(ids));
  return {
    value: togetherOf(changed, [...left, ...others]),
    touched: await touchedByClaims(tx, ids),
    entries: [...undone].map(([id, each]) => claimEntry('claim.undone', id, { undone: each })),
  };
}
