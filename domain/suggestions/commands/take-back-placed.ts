import { perform } from '@/domain/accounts/commands/perform';
import { writeRemoval } from '@/domain/claims/commands/remove-occurrence';
import type { Actor } from '@/domain/shared/actor';
import { invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { takeBackPlacedInput } from '../input';
import { suggestionEntry } from '../ledger-facts';

const command = { name: 'takeBackPlaced', permission: 'claim.edit', input: takeBackPlacedInput } as const;

/** Undoes a placing: the claim, which was there before, leaves the words again, and the suggestion is open again. */
export function takeBackPlaced(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, given) => {
    const { articleId, fingerprint, claimId, version, occurrenceIds } = given;
    const rows = await tx.$queryRaw<{ number: number; version: number }[]>`
      SELECT number, version FROM claim WHERE id = ${claimId}::uuid FOR NO KEY UPDATE`;
    const [claim] = rows;
    if (claim === undefined) refuse(missing('There is no such claim. Reload the page.'));
    if (claim.version !== version) {
      const remedy = 'Take it off these words on the page of the article.';
      refuse(invalid(null, `Claim ${claim.number} has been worked on since. ${remedy}`));
    }
    const { count } = await tx.suggestionDecision.deleteMany({ where: { articleId, fingerprint, claimId } });
    if (count === 0) {
      refuse(missing(`Claim ${claim.number} was not put on the words of this suggestion. Reload the page.`));
    }
    const places = await tx.occurrence.count({ where: { id: { in: occurrenceIds }, articleId } });
    if (places < occurrenceIds.length) refuse(missing('The claim no longer stands there.'));
    const { value, touched, entries } = await writeRemoval(tx, claimId, occurrenceIds);
    const { slug } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { slug: true } });
    const payload = { slug, fingerprint, claim: { id: claimId, number: claim.number } };
    return {
      value,
      ...(touched ? { touched } : {}),
      entries: [...entries, suggestionEntry('suggestion.taken-back', articleId, payload)],
    };
  });
}
