import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { changesBetween } from '@/domain/shared/changes';
import type { Outcome } from '@/domain/shared/outcome';
import type { ClaimFacts } from '../facts';
import { editClaimInput } from '../input';
import { claimEntry, type EditableFacts } from '../ledger-facts';
import { storeDerived } from '../steps/refresh-claim';
import { holdClaim } from '../steps/seen-claim';
import { attributionsOf, writeContent } from '../steps/write-content';

const command = { name: 'editClaim', permission: 'claim.edit', input: editClaimInput } as const;

/** Changes what a claim says, its kind, topics, figure or attributions. A verdict on other content gets stale. */
export function editClaim(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(
    actor,
    command,
    input,
    async (tx, { key: _key, claimId, version, attributions, ...typed }) => {
      const facts = await holdClaim(tx, { claimId, version });
      const listed = attributions && {
        attributions: await attributionsOf(tx, attributions, facts.attributions),
      };
      const changes = changesBetween(editable(facts), { ...typed, ...listed });
      if (changes === null) return { value: { version }, entries: [] };
      await writeContent(tx, claimId, changes.after);
      const { version: next, touched } = await storeDerived(tx, { ...facts, ...changes.after });
      const sources = new Set([...touched.sources, ...facts.attributions.map(({ source }) => source.slug)]);
      return {
        value: { version: next },
        touched: { ...touched, sources: [...sources] },
        entries: [claimEntry('claim.edited', claimId, changes)],
      };
    },
  );
}

function editable({ statement, kind, topics, figure, attributions }: ClaimFacts): EditableFacts {
  return { statement, kind, topics, figure, attributions };
}
