import type { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Done } from '@/domain/accounts/commands/perform';
import type { createClaimInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { derivedOf } from '../standing/derived';
import { addOccurrence } from './anchor';
import { placeFacts, textAsSeen } from './text-as-seen';
import { addAttributions, addFigure, attributionsOf } from './write-content';

export type NewClaim = Omit<z.output<typeof createClaimInput>, 'key'>;

/** The work of every command that makes a claim, inside its transaction: the rows, and the entry about them. */
export async function writeNewClaim(
  tx: Tx,
  actorId: string,
  { statement, kind, topics, figure, ...given }: NewClaim,
): Promise<Done<{ id: string; number: number; version: number }>> {
  const seen = await textAsSeen(tx, given);
  const { slug, status } = seen.article;
  const attributions = await attributionsOf(tx, given.attributions);
  const content = { statement, kind, topics, figure, attributions };
  const derived = derivedOf({
    ...content,
    evidence: [],
    lastReview: null,
    articles: [{ slug, status }],
    placeInDoubt: false,
    wordings: [],
  });
  const claim = await tx.claim.create({
    data: { statement, kind, topics, ...derived, createdById: actorId },
    select: { id: true, number: true, version: true },
  });
  await addFigure(tx, claim.id, figure);
  await addAttributions(tx, claim.id, attributions);
  const place = placeFacts(await addOccurrence(tx, claim.id, seen, actorId), seen);
  return {
    value: claim,
    touched: { articles: [slug], claims: [claim.number], sources: slugsOf(attributions) },
    entries: [claimEntry('claim.created', claim.id, { number: claim.number, ...content, place })],
  };
}

function slugsOf(attributions: { source: { slug: string } }[]): string[] {
  return [...new Set(attributions.map(({ source }) => source.slug))];
}
