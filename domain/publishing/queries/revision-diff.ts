import { database } from '@/db/client';
import type { Mark } from '@/domain/anchoring/spans/segments';
import type { Span } from '@/domain/anchoring/spans/span';
import type { RevisionDiffPage, ShownRevision } from '../changes';

type Place = { revision: number; claim: number; fragments: Span[] };
type Row = Pick<RevisionDiffPage, 'slug' | 'headline' | 'language' | 'claims'> & {
  revisions: Omit<ShownRevision, 'marks'>[];
  places: Place[];
};

/**
 * Two texts of a published article with the places of its claims in each, the earlier one first; null unless readers have seen
 * both. A claim that was taken back, or whose place was, is not marked; one that left the text is, in the text it stood in.
 */
export async function revisionDiff(slug: string, from: number, to: number): Promise<RevisionDiffPage | null> {
  if (!isNumber(from) || !isNumber(to) || from >= to) return null;
  const [row] = await database().$queryRaw<Row[]>`
    WITH two AS (
      SELECT r.id, r.number, p.at, r.note, r.text, r.blocks
      FROM article a JOIN revision r ON r.article_id = a.id JOIN publication p ON p.revision_id = r.id
      WHERE a.slug = ${slug} AND a.status = 'published' AND r.number IN (${from}::int, ${to}::int)),
    anchors AS (
      SELECT DISTINCT ON (n.occurrence_id, n.revision_id) n.id, n.state, o.claim_id, two.number AS revision
      FROM two JOIN anchor n ON n.revision_id = two.id JOIN occurrence o ON o.id = n.occurrence_id
      JOIN claim c ON c.id = o.claim_id
      WHERE o.removed_at IS NULL AND c.withdrawn_at IS NULL
      ORDER BY n.occurrence_id, n.revision_id, n.created_at DESC, n.id DESC),
    places AS (
      SELECT t.revision, c.number AS claim, c.id, c.status,
        json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit) ORDER BY f.ordinal) AS fragments
      FROM anchors t JOIN claim c ON c.id = t.claim_id JOIN anchor_fragment f ON f.anchor_id = t.id
      WHERE t.state <> 'gone' GROUP BY t.id, t.revision, c.id),
    marked AS (
      SELECT DISTINCT claim AS number, status,
        EXISTS (SELECT 1 FROM shown_occurrence s WHERE s.claim_id = places.id) AS shown
      FROM places)
    SELECT a.slug, a.headline, a.language,
      (SELECT json_agg(json_build_object('number', number, 'at', instant_text(at), 'note', note, 'text', text,
        'blocks', blocks) ORDER BY number) FROM two) AS revisions,
      (SELECT coalesce(json_agg(json_build_object('revision', revision, 'claim', claim, 'fragments', fragments)), '[]')
        FROM places) AS places,
      (SELECT coalesce(json_agg(row_to_json(marked) ORDER BY number), '[]') FROM marked) AS claims
    FROM article a WHERE a.slug = ${slug} AND (SELECT count(*) FROM two) = 2`;
  return row === undefined ? null : pageOf(row);
}

function isNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 2_147_483_647;
}

function pageOf({ revisions, places, ...article }: Row): RevisionDiffPage | null {
  const [from, to] = revisions.map((revision) => ({
    ...revision,
    marks: places.filter((place) => place.revision === revision.number).map(markOf),
  }));
  return from === undefined || to === undefined ? null : { ...article, from, to };
}

function markOf({ claim, fragments }: Place): Mark {
  return { id: claim, spans: fragments };
}
