import { perform } from '@/domain/accounts/commands/perform';
import { refreshClaim } from '@/domain/claims/commands/refresh-claim';
import { claimAsSeen } from '@/domain/claims/commands/seen-claim';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { placeSuggestionInput } from '../input';
import { suggestionEntry } from '../ledger-facts';
import { placeAll } from './accept-suggestion';
import { noteDecision } from './decide';
import { proposedAs } from './proposed';

const command = { name: 'placeSuggestion', permission: 'claim.edit', input: placeSuggestionInput } as const;

/** Says that a claim which is there already is what this suggestion found: it stands on these words too. */
export function placeSuggestion(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ number: number; version: number }>> {
  return perform(actor, command, input, async (tx, given) => {
    const { articleId, revisionId, fingerprint, claimId, version } = given;
    const { slug, statement, places } = await proposedAs(tx, { articleId, revisionId, fingerprint });
    const { number } = await claimAsSeen(tx, { claimId, version });
    const entries = await placeAll(tx, actor.id, claimId, { articleId, revisionId }, places);
    await noteDecision(tx, { articleId, fingerprint, outcome: 'accepted', claimId, byId: actor.id });
    const { version: next, touched } = await refreshClaim(tx, claimId);
    const claim = { id: claimId, number };
    return {
      value: { number, version: next },
      touched,
      entries: [
        ...entries,
        suggestionEntry('suggestion.accepted', articleId, { slug, fingerprint, statement, claim }),
      ],
    };
  });
}
