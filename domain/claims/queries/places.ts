import type { Tx } from '@/db/client';
import type { AnchorFacts, PlaceFacts } from '../ledger-facts';

/** A place of a claim as it is now; `current` when its anchor is in the article's current revision. */
export type Place = PlaceFacts & {
  anchor: AnchorFacts;
  articleId: string;
  removed: boolean;
  current: boolean;
};

/** All places that a claim has or had, in one statement. */
export async function placesOfClaim(tx: Tx, claimId: string): Promise<Place[]> {
  return tx.$queryRaw<Place[]>`
    SELECT o.id AS "occurrenceId", o.article_id AS "articleId", o.removed_at IS NOT NULL AS removed,
      r.id = t.current_revision_id AS current,
      json_build_object('slug', t.slug, 'headline', t.headline) AS article,
      json_build_object('id', r.id, 'number', r.number) AS revision,
      json_build_object('state', n.state, 'check', n."check", 'score', n.score, 'reason', n.reason) AS anchor,
      (SELECT coalesce(json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit, 'exact', f.exact) ORDER BY f.ordinal), '[]')
        FROM anchor_fragment f WHERE f.anchor_id = n.id) AS fragments
    FROM occurrence o JOIN article t ON t.id = o.article_id JOIN anchor n ON n.id = o.current_anchor_id
      JOIN revision r ON r.id = n.revision_id
    WHERE o.claim_id = ${claimId}::uuid ORDER BY o.created_at, o.id`;
}
