import { database } from '@/db/client';
import { cardsOfWanted } from '@/domain/claims/queries/card-sql';
import { coverageOf } from '@/domain/claims/standing/coverage';
import type { ArticlePage, MarkedClaim } from '../pages';
import { tallyOf } from '../tally';

type Row = Omit<ArticlePage, 'tally' | 'coverage'>;

/**
 * An article as readers see it, or null when there is none or it is not published. One statement, so that text
 * and places are of one moment.
 */
export async function articlePage(slug: string): Promise<ArticlePage | null> {
  const [found] = await database().$queryRaw<{ page: Row }[]>`
    WITH shown AS (
      SELECT a.id, a.slug, a.headline, a.outlet, a.byline, a.summary, a.published_on AS "publishedOn", a.language,
        a.canonical_url AS "canonicalUrl", a.updated_at, r.text, r.blocks,
        json_build_object('number', r.number, 'sha256', r.sha256, 'at', instant_text(r.created_at)) AS revision,
        (SELECT greatest(count(*) - 1, 0)::int FROM publication p JOIN revision q ON q.id = p.revision_id
          WHERE q.article_id = a.id) AS changes
      FROM article a JOIN revision r ON r.id = a.current_revision_id
      WHERE a.slug = ${slug} AND a.status = 'published'),
    places AS (
      SELECT o.id, o.claim_id, min(f.start_unit) AS first,
        json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit) ORDER BY f.ordinal) AS fragments
      FROM shown_occurrence o JOIN anchor_fragment f ON f.anchor_id = o.anchor_id
      WHERE o.article_id = (SELECT id FROM shown) GROUP BY o.id, o.claim_id),
    wanted AS (
      SELECT claim_id AS id, min(first) AS first,
        json_agg(json_build_object('id', id, 'fragments', fragments) ORDER BY first) AS places
      FROM places GROUP BY claim_id),
    ${cardsOfWanted},
    marked AS (
      SELECT cards.*, wanted.places FROM cards JOIN wanted USING (id) ORDER BY wanted.first, cards.number)
    SELECT json_build_object('slug', slug, 'headline', headline, 'outlet', outlet, 'byline', byline,
      'summary', summary, 'publishedOn', "publishedOn", 'language', language, 'canonicalUrl', "canonicalUrl",
      'revision', revision, 'changes', changes, 'text', text, 'blocks', blocks,
      'changedAt', instant_text(greatest(updated_at,
        (SELECT max(c.updated_at) FROM claim c WHERE c.id IN (SELECT id FROM wanted)))),
      'claims', (SELECT coalesce(json_agg(row_to_json(marked)), '[]') FROM marked)) AS page
    FROM shown`;
  if (found === undefined) return null;
  const claims: MarkedClaim[] = found.page.claims;
  return { ...found.page, tally: tallyOf(claims), coverage: coverageOf(claims) };
}
