import type { Tx } from '@/db/client';
import { type Done, perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { removeOccurrenceInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { factsOfPlace } from '../place';
import { placesOfClaim } from '../queries/places';
import { refreshClaim } from '../steps/refresh-claim';
import { claimAsSeen } from '../steps/seen-claim';

const command = { name: 'removeOccurrence', permission: 'claim.edit', input: removeOccurrenceInput } as const;

/** Takes a claim off a place in a text. Its last place stays: a claim that stands nowhere is withdrawn. */
export function removeOccurrence(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { claimId, version, occurrenceId }) => {
    await claimAsSeen(tx, { claimId, version });
    return writeRemoval(tx, claimId, [occurrenceId]);
  });
}

/** The work of every command that takes a held claim off places, inside its transaction. */
export async function writeRemoval(
  tx: Tx,
  claimId: string,
  occurrenceIds: readonly string[],
): Promise<Done<{ version: number }>> {
  const places = (await placesOfClaim(tx, claimId)).filter(({ removed }) => !removed);
  const gone = places.filter(({ occurrenceId }) => occurrenceIds.includes(occurrenceId));
  if (gone.length < occurrenceIds.length) refuse(missing('The claim no longer stands there.'));
  if (places.length === gone.length) {
    refuse(
      invalid('occurrenceId', 'It is the only place where the claim stands. Withdraw the claim instead.'),
    );
  }
  const removedAt = new Date();
  await tx.occurrence.updateMany({ where: { id: { in: [...occurrenceIds] } }, data: { removedAt } });
  const { version: next, touched } = await refreshClaim(tx, claimId);
  const articles = [...new Set([...touched.articles, ...gone.map(({ article }) => article.slug)])];
  return {
    value: { version: next },
    touched: { ...touched, articles },
    entries: gone.map((place) =>
      claimEntry('claim.occurrence-removed', claimId, { before: factsOfPlace(place), after: null }),
    ),
  };
}
