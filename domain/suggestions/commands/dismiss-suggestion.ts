import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { dismissSuggestionInput } from '../input';
import { suggestionEntry } from '../ledger-facts';
import { noteDecision } from '../steps/decide';
import { proposedAs } from '../steps/proposed';

const command = {
  name: 'dismissSuggestion',
  permission: 'claim.edit',
  input: dismissSuggestionInput,
} as const;

/** Puts a suggestion aside, in this revision and in each that holds the same words under the same source. */
export function dismissSuggestion(actor: Actor, input: unknown): Promise<Outcome<{ fingerprint: string }>> {
  return perform(actor, command, input, async (tx, { articleId, revisionId, fingerprint }) => {
    const { slug, statement } = await proposedAs(tx, { articleId, revisionId, fingerprint });
    const decision = { articleId, fingerprint, outcome: 'dismissed', claimId: null, byId: actor.id } as const;
    await noteDecision(tx, decision);
    const entry = suggestionEntry('suggestion.dismissed', articleId, { slug, fingerprint, statement });
    return { value: { fingerprint }, entries: [entry] };
  });
}
