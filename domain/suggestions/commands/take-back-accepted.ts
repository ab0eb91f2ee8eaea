import { perform } from '@/domain/accounts/commands/perform';
import { writeWithdrawal } from '@/domain/claims/commands/withdraw-claim';
import type { Actor } from '@/domain/shared/actor';
import { invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { takeBackAcceptedInput } from '../input';
import { suggestionEntry } from '../ledger-facts';

const command = {
  name: 'takeBackAccepted',
  permission: 'claim.edit',
  input: takeBackAcceptedInput,
} as const;

/** A claim is of this version until somebody works on it; one that was there before it was placed here never is. */
const JUST_MADE = 1;
const REASON = 'It was accepted from a suggestion and taken back.';

/** Undoes an acceptance: the claim that was made of the suggestion is withdrawn, and the suggestion is open again. */
export function takeBackAccepted(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { articleId, fingerprint, claimId, version }) => {
    if (version !== JUST_MADE) {
      refuse(invalid(null, 'The claim has been worked on since. Withdraw it on its own page.'));
    }
    const { value, touched, entries } = await writeWithdrawal(tx, { claimId, version, reason: REASON });
    const { count } = await tx.suggestionDecision.deleteMany({ where: { articleId, fingerprint, claimId } });
    if (count === 0)
      refuse(missing('The claim was not made of this suggestion. Withdraw it on its own page.'));
    const article = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { slug: true } });
    const claim = await tx.claim.findUniqueOrThrow({
      where: { id: claimId },
      select: { id: true, number: true },
    });
    const payload = { slug: article.slug, fingerprint, claim };
    return {
      value,
      ...(touched ? { touched } : {}),
      entries: [...entries, suggestionEntry('suggestion.taken-back', articleId, payload)],
    };
  });
}
