import { database } from '@/db/client';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import { originsOf } from '@/domain/claims/attribution';
import type { ClaimCard } from '@/domain/claims/card';
import { cardsOfWanted } from '@/domain/claims/queries/card-sql';
import { claimHistory } from '@/domain/reviews/queries/claim-history';
import { PUBLIC_ACTIONS } from '../history';
import { CLAIM_PLACES_SHOWN, type ClaimPage, type OccurrenceView } from '../pages';
import { inSentence } from '../sentence';
import { relatedClaims } from './related-claims';

/** A claim as readers see it, or null when there is none that stands in a published article. */
export async function claimPage(number: number): Promise<ClaimPage | null> {
  const found = await cardAndPlaces(number);
  if (found === undefined) return null;
  const { card, articles } = found;
  const [related, history] = await Promise.all([
    relatedClaims(card.id),
    claimHistory(card.id, { actions: PUBLIC_ACTIONS, articles, nameOnly: articles }),
  ]);
  return {
    ...card,
    occurrences: occurrencesOf(found),
    occurrenceCount: found.occurrenceCount,
    reviews: found.reviews,
    related,
    history: history.reverse(),
    origins: originsOf(card.attributions),
  };
}

type Row = {
  card: ClaimCard;
  reviews: ClaimPage['reviews'];
  occurrenceCount: number;
  articles: { id: string; slug: string }[];
  revisions: Record<string, { text: string; blocks: Block[] }>;
  places: { revisionId: string; article: OccurrenceView['article']; fragments: Span[] }[];
};

/** Texts come once for each revision, also where a claim stands in one several times. */
async function cardAndPlaces(number: number): Promise<Row | undefined> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return undefined;
  const [row] = await database().$queryRaw<Row[]>`
    WITH wanted AS (
      SELECT id FROM claim c WHERE number = ${number}::int
        AND EXISTS (SELECT 1 FROM shown_occurrence o WHERE o.claim_id = c.id)),
    ${cardsOfWanted},
    shown AS (
      SELECT o.*, a.slug, a.headline, a.outlet, a.published_on, min(f.start_unit) AS first,
        json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit) ORDER BY f.start_unit) AS fragments
      FROM shown_occurrence o JOIN article a ON a.id = o.article_id JOIN anchor_fragment f ON f.anchor_id = o.anchor_id
      WHERE o.claim_id = (SELECT id FROM wanted)
      GROUP BY o.id, o.claim_id, o.article_id, o.anchor_id, o.revision_id, a.id),
    listed AS (
      SELECT * FROM shown ORDER BY published_on DESC, slug, first, id LIMIT ${CLAIM_PLACES_SHOWN}::int)
    SELECT row_to_json(cards) AS card,
      (SELECT coalesce(json_agg(json_build_object('number', r.number, 'verdict', r.verdict, 'reason', r.reason,
          'reviewer', u.name, 'at', instant_text(r.created_at)) ORDER BY r.number DESC), '[]')
        FROM review r JOIN "user" u ON u.id = r.reviewer_id WHERE r.claim_id = cards.id) AS reviews,
      (SELECT count(*)::int FROM shown) AS "occurrenceCount",
      (SELECT json_agg(DISTINCT jsonb_build_object('id', article_id, 'slug', slug)) FROM shown) AS articles,
      (SELECT json_object_agg(r.id, json_build_object('text', r.text, 'blocks', r.blocks))
        FROM revision r WHERE r.id IN (SELECT revision_id FROM listed)) AS revisions,
      (SELECT json_agg(json_build_object('revisionId', revision_id, 'fragments', fragments, 'article',
          json_build_object('slug', slug, 'headline', headline, 'outlet', outlet, 'publishedOn', published_on))
          ORDER BY published_on DESC, slug, first, id) FROM listed) AS places
    FROM cards`;
  return row;
}

function occurrencesOf({ places, revisions }: Row): OccurrenceView[] {
  return places.flatMap(({ revisionId, article, fragments }) => {
    const revision = revisions[revisionId];
    return revision === undefined
      ? []
      : [{ article, ...inSentence(revision.text, revision.blocks, fragments) }];
  });
}
