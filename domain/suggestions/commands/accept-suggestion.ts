import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Span } from '@/domain/anchoring/spans/span';
import { writeNewClaim } from '@/domain/claims/steps/write-new-claim';
import { writeFurtherPlace } from '@/domain/claims/steps/write-place';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { furtherPlaces } from '../desk/further-places';
import { acceptSuggestionInput } from '../input';
import { suggestionEntry } from '../ledger-facts';
import { noteDecision } from '../steps/decide';
import { makeSources, withMadeSources } from '../steps/make-sources';
import { proposedAs } from '../steps/proposed';

const command = { name: 'acceptSuggestion', permission: 'claim.edit', input: acceptSuggestionInput } as const;

/**
 * A claim of a suggestion, as it is or as a person changed it: the sources that are new, the claim, its further places
 * where the same content stands again, and the decision, in one transaction. Words that are no sentence are refused
 * unless a person changed them.
 */
export function acceptSuggestion(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; number: number; version: number }>> {
  return perform(actor, command, input, async (tx, { key: _key, fingerprint, newSources, ...given }) => {
    const { articleId, revisionId } = given;
    const proposed = await proposedAs(tx, { articleId, revisionId, fingerprint });
    const { slug, statement, text, places } = proposed;
    if (!proposed.isSentence && given.statement === statement)
      refuse(
        invalid(
          'statement',
          'These words are no sentence by themselves. Say in plain words what is claimed.',
        ),
      );
    const made = await makeSources(tx, newSources);
    const attributions = withMadeSources(given.attributions, made.ids);
    const { value, touched, entries } = await writeNewClaim(tx, actor.id, { ...given, attributions });
    const further = furtherPlaces(text, places, given.fragments);
    const placed = await placeAll(tx, actor.id, value.id, { articleId, revisionId }, further);
    const claim = { id: value.id, number: value.number };
    await noteDecision(tx, {
      articleId,
      fingerprint,
      outcome: 'accepted',
      claimId: claim.id,
      byId: actor.id,
    });
    const accepted = suggestionEntry('suggestion.accepted', articleId, {
      slug,
      fingerprint,
      statement,
      claim,
    });
    return {
      value,
      touched: { ...touched, sources: [...new Set([...(touched?.sources ?? []), ...made.slugs])] },
      entries: [...made.entries, ...entries, ...placed.entries, accepted],
    };
  });
}

type Text = { articleId: string; revisionId: string };

/** Puts a claim on each of these places. */
export async function placeAll(
  tx: Tx,
  actorId: string,
  claimId: string,
  text: Text,
  places: readonly (readonly Span[])[],
): Promise<{ occurrenceIds: string[]; entries: EntryDraft[] }> {
  const placed = { occurrenceIds: [] as string[], entries: [] as EntryDraft[] };
  for (const fragments of places) {
    const { occurrenceId, entry } = await writeFurtherPlace(tx, actorId, claimId, { ...text, fragments });
    placed.occurrenceIds.push(occurrenceId);
    placed.entries.push(entry);
  }
  return placed;
}
