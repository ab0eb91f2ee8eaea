import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { checkAttributionInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { storeDerived } from '../steps/refresh-claim';
import { holdClaim } from '../steps/seen-claim';

const command = {
  name: 'checkAttribution',
  permission: 'attribution.check',
  input: checkAttributionInput,
} as const;

/** Records whether the source really said it. No verdict changes by it: whether it is so is another question. */
export function checkAttribution(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { claimId, version, attributionId, check, note }) => {
    const facts = await holdClaim(tx, { claimId, version });
    const found = facts.attributions.find(({ id }) => id === attributionId);
    if (found === undefined) refuse(missing('This attribution is not there any more. Reload the page.'));
    const before = { check: found.check, checkNote: found.checkNote };
    const after = { check, checkNote: note };
    if (before.check === check && before.checkNote === note) return { value: { version }, entries: [] };
    await tx.attribution.updateMany({ where: { id: attributionId }, data: after });
    const { version: next, touched } = await storeDerived(tx, facts);
    const payload = { attributionId, source: found.source, before, after };
    return {
      value: { version: next },
      touched,
      entries: [claimEntry('attribution.checked', claimId, payload)],
    };
  });
}
