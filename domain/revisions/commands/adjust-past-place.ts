import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import { checkFragments } from '@/domain/claims/fragments';
import { claimEntry, type PlaceFacts } from '@/domain/claims/ledger-facts';
import { sameFragments } from '@/domain/claims/place';
import { anchorInPast } from '@/domain/claims/steps/anchor';
import { refreshClaim } from '@/domain/claims/steps/refresh-claim';
import { claimAsSeen } from '@/domain/claims/steps/seen-claim';
import type { Actor } from '@/domain/shared/actor';
import { invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { adjustPastPlaceInput } from '../input';

const command = { name: 'adjustPastPlace', permission: 'claim.edit', input: adjustPastPlaceInput } as const;

/**
 * Says on which words of an earlier text a claim stood: its span adjusted, or split into pieces. Where it stands now is left
 * as it is; a new revision carries the claim from the words that a person confirmed last, and these count among
 * them. A place that had no part in that text gets none.
 */
export function adjustPastPlace(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(
    actor,
    command,
    input,
    async (tx, { claimId, version, occurrenceId, revisionId, fragments }) => {
      const { text, current, ...was } = await placeInPast(tx, { claimId, occurrenceId, revisionId });
      if (current)
        refuse(
          invalid('revisionId', 'This is the present text. Adjust the place on the page of the article.'),
        );
      await claimAsSeen(tx, { claimId, version });
      const checked = checkFragments(text, fragments);
      if (!checked.ok) refuse(invalid(`fragments.${checked.index}`, checked.message));
      if (sameFragments(was.fragments, checked.fragments)) return { value: { version }, entries: [] };
      await anchorInPast(tx, { text, revisionId, actorId: actor.id }, occurrenceId, checked.fragments);
      const { version: next, touched } = await refreshClaim(tx, claimId);
      const exact = checked.fragments.map(({ start, end }) => ({
        start,
        end,
        exact: text.slice(start, end),
      }));
      const change = { before: { ...was, occurrenceId }, after: { ...was, occurrenceId, fragments: exact } };
      return {
        value: { version: next },
        touched,
        entries: [claimEntry('claim.past-span-adjusted', claimId, change)],
      };
    },
  );
}

type Past = Pick<PlaceFacts, 'article' | 'revision' | 'fragments'> & { text: string; current: boolean };
type Asked = { claimId: string; occurrenceId: string; revisionId: string };

/** Holds the article first, in the order in which every command takes them. */
async function placeInPast(tx: Tx, { claimId, occurrenceId, revisionId }: Asked): Promise<Past> {
  await tx.$queryRaw`
    SELECT t.id FROM article t WHERE t.id = (SELECT o.article_id FROM occurrence o WHERE o.id = ${occurrenceId}::uuid)
    FOR SHARE`;
  const [row] = await tx.$queryRaw<Past[]>`
    SELECT r.text, r.id = t.current_revision_id AS current,
      json_build_object('slug', t.slug, 'headline', t.headline) AS article,
      json_build_object('id', r.id, 'number', r.number) AS revision,
      (SELECT coalesce(json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit, 'exact', f.exact) ORDER BY f.ordinal), '[]')
        FROM anchor_fragment f WHERE f.anchor_id = n.id) AS fragments
    FROM occurrence o JOIN article t ON t.id = o.article_id JOIN anchor n ON n.occurrence_id = o.id
      JOIN revision r ON r.id = n.revision_id
    WHERE o.id = ${occurrenceId}::uuid AND o.claim_id = ${claimId}::uuid AND o.removed_at IS NULL
      AND n.revision_id = ${revisionId}::uuid
    ORDER BY n.created_at DESC, n.id DESC LIMIT 1`;
  return row ?? refuse(missing('The claim had no place in this text. Reload the page.'));
}
