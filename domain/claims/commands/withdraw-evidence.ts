import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { withdrawEvidenceInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { storeDerived } from '../steps/refresh-claim';
import { holdClaim } from '../steps/seen-claim';

const command = {
  name: 'withdrawEvidence',
  permission: 'evidence.withdraw',
  input: withdrawEvidenceInput,
} as const;

/** Takes evidence back, with a reason. Its row and its file stay for the record. A verdict gets stale. */
export function withdrawEvidence(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { claimId, version, evidenceId, reason }) => {
    const facts = await holdClaim(tx, { claimId, version });
    const before = facts.evidence.find(({ id }) => id === evidenceId);
    if (before === undefined) refuse(missing('This evidence is not there any more. Reload the page.'));
    await tx.evidence.updateMany({ where: { id: evidenceId }, data: { withdrawnAt: new Date() } });
    const evidence = facts.evidence.filter((item) => item !== before);
    const { version: next, touched } = await storeDerived(tx, { ...facts, evidence });
    const entry = claimEntry('evidence.withdrawn', claimId, { before, after: null }, reason);
    return { value: { version: next }, touched, entries: [entry] };
  });
}
