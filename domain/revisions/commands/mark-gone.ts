import { perform } from '@/domain/accounts/commands/perform';
import { claimEntry, type PlaceFacts } from '@/domain/claims/ledger-facts';
import { factsOfPlace } from '@/domain/claims/place';
import { anchorAt } from '@/domain/claims/steps/anchor';
import { refreshClaim } from '@/domain/claims/steps/refresh-claim';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { markGoneInput } from '../input';
import { placeInQuestion } from '../steps/place-in-question';

const command = { name: 'markGone', permission: 'claim.edit', input: markGoneInput } as const;

/** Says that a place which was carried over in doubt is no longer in the text. It leaves the page, not the record. */
export function markGone(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { reason, ...asked }) => {
    const place = await placeInQuestion(tx, asked);
    const { occurrenceId, revision, text, anchor } = place;
    if (anchor.check !== 'open' && anchor.state !== 'gone') {
      refuse(
        invalid('occurrenceId', 'The words stand there for sure. Take the claim off this place instead.'),
      );
    }
    if (anchor.check !== 'open') return { value: { version: asked.version }, entries: [] };
    const gone = { state: 'gone', check: 'confirmed', score: 0, reason: reason ?? anchor.reason } as const;
    await anchorAt(tx, occurrenceId, { text, revision, fragments: [] }, actor.id, gone);
    const { version, touched } = await refreshClaim(tx, asked.claimId);
    const before = factsOfPlace(place);
    const after: PlaceFacts = { ...before, fragments: [], anchor: gone };
    const entry = claimEntry('claim.marked-gone', asked.claimId, { before, after }, reason);
    return { value: { version }, touched, entries: [entry] };
  });
}
