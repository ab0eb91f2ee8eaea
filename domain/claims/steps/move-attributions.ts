import type { Tx } from '@/db/client';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Touched } from '@/domain/shared/outcome';
import type { ClaimFacts } from '../facts';
import { claimEntry } from '../ledger-facts';
import { moved } from '../merging/merge';
import { type TouchedRow, touchedColumns, touchedOf } from '../queries/touched-by';
import { derivedOf } from '../standing/derived';
import { isWaiting } from '../standing/status';
import type { HeldSource } from './hold-sources';

type Move = { same: boolean; from: HeldSource; into: HeldSource; attributionIds: ReadonlySet<string> };

/**
 * Puts attributions of held claims under another source and derives the claims anew: who said it is part of what a verdict
 * was given for. One statement each for attributions and claims, however many; an entry for each claim.
 */
export async function moveAttributions(
  tx: Tx,
  claims: readonly ClaimFacts[],
  { same, from, into, attributionIds }: Move,
): Promise<{ touched: Touched; entries: EntryDraft[] }> {
  const { id, slug, name, kind, role } = into;
  const to = { id, source: { slug, name, kind, role } };
  await tx.attribution.updateMany({
    where: { id: { in: [...attributionIds] } },
    data: { sourceId: id },
  });
  const after = claims.map((facts) => ({
    ...facts,
    attributions: moved(facts.attributions, (each) => attributionIds.has(each.id), to),
  }));
  const touched = await storeAllDerived(tx, after);
  const entries = claims.map(({ id: claimId, attributions }, index) =>
    claimEntry('claim.source-moved', claimId, {
      before: { attributions },
      after: { attributions: after[index]?.attributions ?? [] },
      same,
      sources: [from.slug, into.slug],
    }),
  );
  return { touched, entries };
}

async function storeAllDerived(tx: Tx, all: readonly ClaimFacts[]): Promise<Touched> {
  const rows = all.map((facts) => {
    const derived = derivedOf(facts);
    const queuedAnew = isWaiting(derived.status) && derived.status !== facts.status;
    return { id: facts.id, ...derived, queuedAnew };
  });
  const stored = await tx.$queryRaw<TouchedRow[]>`
    UPDATE claim c SET content_hash = n."contentHash", content_hash_version = n."contentHashVersion", status = n.status, risk = n.risk, updated_at = now(),
      risk_reasons = ARRAY (SELECT jsonb_array_elements_text(n."riskReasons")), version = c.version + 1,
      queued_at = CASE WHEN n."queuedAnew" THEN now() ELSE c.queued_at END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n
      (id uuid, "contentHash" text, "contentHashVersion" int, status claim_status, risk int, "riskReasons" jsonb, "queuedAnew" boolean)
    WHERE c.id = n.id RETURNING c.number, ${touchedColumns}`;
  const places = stored.map(touchedOf);
  return {
    articles: [...new Set(places.flatMap(({ articles }) => articles))],
    claims: [...new Set(places.flatMap(({ claims }) => claims))],
    sources: [...new Set(places.flatMap(({ sources }) => sources))],
  };
}
