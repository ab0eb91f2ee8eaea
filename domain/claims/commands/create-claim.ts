import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { derivedOf } from '../derived';
import { createClaimInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { addOccurrence } from './anchor';
import { placeFacts, textAsSeen } from './text-as-seen';
import { addAttributions, addFigure, attributionsOf } from './write-content';

const command = { name: 'createClaim', permission: 'claim.edit', input: createClaimInput } as const;

/** A new claim on fragments of an article's current text. It waits for a reviewer. */
export function createClaim(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; number: number; version: number }>> {
  return perform(actor, command, input, async (tx, { statement, kind, topics, figure, ...given }) => {
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
    });
    const claim = await tx.claim.create({
      data: { statement, kind, topics, ...derived, createdById: actor.id },
      select: { id: true, number: true, version: true },
    });
    await addFigure(tx, claim.id, figure);
    await addAttributions(tx, claim.id, attributions);
    const place = placeFacts(await addOccurrence(tx, claim.id, seen, actor.id), seen);
    return {
      value: claim,
      touched: { articles: [slug], claims: [claim.number], sources: slugsOf(attributions) },
      entries: [claimEntry('claim.created', claim.id, { number: claim.number, ...content, place })],
    };
  });
}

function slugsOf(attributions: { source: { slug: string } }[]): string[] {
  return [...new Set(attributions.map(({ source }) => source.slug))];
}
