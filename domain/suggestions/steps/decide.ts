import type { Tx } from '@/db/client';
import { conflict } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';

type Decision = {
  articleId: string;
  fingerprint: string;
  outcome: 'dismissed' | 'accepted';
  claimId: string | null;
  byId: string;
};

/** Notes what a person decided about a suggestion; stops the command where somebody has decided it before. */
export async function noteDecision(tx: Tx, { articleId, fingerprint, ...decision }: Decision): Promise<void> {
  const data = { articleId, fingerprint, ...decision };
  const { count } = await tx.suggestionDecision.createMany({ data, skipDuplicates: true });
  if (count === 1) return;
  const before = await tx.suggestionDecision.findUnique({
    where: { articleId_fingerprint: { articleId, fingerprint } },
    select: { outcome: true, by: { select: { name: true } }, claim: { select: { number: true } } },
  });
  const who = before?.by.name ?? 'Somebody';
  const what = before?.outcome === 'dismissed' ? 'dismissed it' : `made claim ${before?.claim?.number} of it`;
  refuse(conflict(`${who} ${what} before you, so nothing was saved. The list shows how it is now.`));
}
