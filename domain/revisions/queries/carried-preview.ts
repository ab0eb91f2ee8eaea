import { database } from '@/db/client';
import { sha256Hex } from '@/domain/shared/hash';
import { carryOver } from '../carry-over';
import { type Carriage, carriagesOf, countsOf, isOpen } from '../outcome-of-carrying';
import type { CarriedPreview, PlaceLeftOpen } from '../revision';
import { baseTexts, placesToCarry } from './places-to-carry';

type Claim = PlaceLeftOpen['claim'] & { id: string };

/**
 * Carries the claims of an article over to a text as saving it would, and writes nothing: from the last words that a person
 * confirmed and from the latest ones, with the same answer. `text` is canonical. Null when there is no such article.
 */
export async function carriedPreview(articleId: string, text: string): Promise<CarriedPreview | null> {
  const db = database();
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { currentRevision: { select: { id: true, text: true } } },
  });
  const current = article?.currentRevision ?? null;
  if (current === null) return null;
  const places = await placesToCarry(db, articleId, sha256Hex(text));
  const byRevision = await baseTexts(db, current, places);
  const anchors = carryOver(places, { byRevision, before: current.text, after: text });
  const claims = await claimsOf(places.map(({ claimId }) => claimId));
  return previewOf(carriagesOf(places, anchors), claims);
}

async function claimsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
  const claims = await database().claim.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, number: true, statement: true, status: true },
  });
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function previewOf(carriages: readonly Carriage[], claims: ReadonlyMap<string, Claim>): CarriedPreview {
  const preview: CarriedPreview = { carried: countsOf(carriages), open: [], marks: [] };
  for (const carriage of [...carriages].sort((a, b) => startOf(a) - startOf(b))) {
    const claim = claims.get(carriage.claimId);
    if (claim === undefined || carriage.withdrawn) continue;
    const { number, statement, status } = claim;
    const { occurrenceId, state, spans } = carriage.after;
    if (isOpen(carriage)) preview.open.push({ occurrenceId, state, claim: { number, statement, status } });
    if (spans.length > 0) preview.marks.push({ id: number, spans });
  }
  return preview;
}

/** Those that are gone already have no place in the present text and come last. */
function startOf({ before }: Carriage): number {
  return before.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
