import type { Tx } from '@/db/client';
import { isAltered } from '@/domain/claims/place';
import { type Place, placesOfClaim } from '@/domain/claims/queries/places';
import { claimAsSeen } from '@/domain/claims/steps/seen-claim';
import { invalid, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';

type Asked = { claimId: string; version: number; occurrenceId: string };

/**
 * The place that a person decides about, if the claim still is as they saw it. Holds its article against a new revision
 * and then the claim, in the order in which every command takes them.
 */
export async function placeInQuestion(
  tx: Tx,
  { claimId, version, occurrenceId }: Asked,
): Promise<Place & { text: string }> {
  // Held first and read then, as in holdArticle.
  await tx.$queryRaw`
    SELECT t.id FROM article t WHERE t.id = (SELECT o.article_id FROM occurrence o WHERE o.id = ${occurrenceId}::uuid)
    FOR SHARE`;
  const [article] = await tx.$queryRaw<{ text: string }[]>`
    SELECT r.text FROM occurrence o JOIN article t ON t.id = o.article_id JOIN revision r ON r.id = t.current_revision_id
    WHERE o.id = ${occurrenceId}::uuid AND o.claim_id = ${claimId}::uuid`;
  await claimAsSeen(tx, { claimId, version });
  const place = (await placesOfClaim(tx, claimId)).find((each) => each.occurrenceId === occurrenceId);
  if (article === undefined || place === undefined || place.removed || !place.current) {
    refuse(missing('The claim no longer stands there. Reload the page.'));
  }
  return { ...place, text: article.text };
}

/** The same for what is decided only about words that say something else now. */
export async function alteredPlace(tx: Tx, asked: Asked): Promise<Place & { text: string }> {
  const place = await placeInQuestion(tx, asked);
  if (!isAltered(place.anchor)) {
    refuse(invalid('occurrenceId', 'Its words were decided about, or say what they said. Reload the page.'));
  }
  return place;
}
