import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import { writeWithdrawal } from '@/domain/claims/commands/withdraw-claim';
import type { SucceededPayload } from '@/domain/claims/ledger-facts';
import type { EntryDraft } from '@/domain/ledger/entry';
import { undoDecisionInput } from '@/domain/revisions/input';
import { takeBackDecision } from '@/domain/revisions/steps/take-back-decision';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { takeOutOfQuestion } from '../steps/take-out-of-question';

const command = { name: 'undoDecision', permission: 'claim.edit', input: undoDecisionInput } as const;

/**
 * Takes back a decision of one's own about a place: it stands again as before. Where another claim took its place, that one is
 * withdrawn with it and no longer updates this one; refused once somebody has worked on it.
 */
export function undoDecision(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, asked) => {
    const { undone, ...done } = await takeBackDecision(tx, asked, actor);
    if (undone.action !== 'claim.succeeded') return done;
    const { entries, articles } = await withdrawSuccessor(tx, asked.claimId, undone.payload);
    const { by } = undone.payload;
    const { touched } = done;
    return {
      value: done.value,
      touched: {
        ...touched,
        claims: [...new Set([...touched.claims, by.number])],
        articles: [...new Set([...touched.articles, ...articles])],
      },
      entries: [...done.entries, ...entries],
    };
  });
}

/** A claim is of this version until somebody works on it. */
const JUST_MADE = 1;
const REASON = 'That it is what the claim is now was taken back.';

async function withdrawSuccessor(
  tx: Tx,
  claimId: string,
  { by, question }: SucceededPayload,
): Promise<{ entries: EntryDraft[]; articles: string[] }> {
  const successor = await tx.claim.findUniqueOrThrow({
    where: { id: by.id },
    select: { version: true, withdrawnAt: true },
  });
  const related = await takeOutOfQuestion(tx, question, { fromId: by.id, kind: 'updates', toId: claimId });
  if (successor.withdrawnAt !== null) return { entries: related, articles: [] };
  if (successor.version !== JUST_MADE) {
    const remedy = 'Withdraw it on its own page first, then take this back.';
    refuse(invalid(null, `Claim ${by.number} has been worked on since. ${remedy}`));
  }
  const withdrawn = await writeWithdrawal(tx, { claimId: by.id, version: JUST_MADE, reason: REASON });
  return { entries: [...related, ...withdrawn.entries], articles: withdrawn.touched?.articles ?? [] };
}
