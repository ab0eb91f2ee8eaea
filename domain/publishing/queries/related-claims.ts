import { database } from '@/db/client';
import { figureOfClaim } from '@/domain/claims/queries/figure-sql';
import type { RelationKind } from '@/domain/questions/relation';
import type { RelatedClaim } from '../pages';
import { relationWords } from '../relation-words';

const RELATED_SHOWN = 100;

type Row = Omit<RelatedClaim, 'relation'> & { relation: { kind: RelationKind; from: boolean } | null };

/** The other answers to the questions that a claim answers, as far as readers may see them, related ones first. */
export async function relatedClaims(claimId: string): Promise<RelatedClaim[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT json_build_object('slug', q.slug, 'text', q.text) AS question, r.reason,
      CASE WHEN r.id IS NOT NULL THEN json_build_object('kind', r.kind, 'from', r.from_id = mine.claim_id) END AS relation,
      json_build_object('number', c.number, 'statement', c.statement, 'status', c.status,
        'figure', ${figureOfClaim},
        'sources', (SELECT coalesce(json_agg(json_build_object('slug', s.slug, 'name', s.name, 'kind', s.kind,
            'role', s.role) ORDER BY t.ordinal, t.id), '[]')
          FROM attribution t JOIN source s ON s.id = t.source_id WHERE t.claim_id = c.id)) AS claim
    FROM question_claim mine
    JOIN question q ON q.id = mine.question_id
    JOIN question_claim other ON other.question_id = q.id AND other.claim_id <> mine.claim_id
    JOIN claim c ON c.id = other.claim_id
    LEFT JOIN claim_relation r ON r.question_id = q.id AND (
      (r.from_id = mine.claim_id AND r.to_id = c.id) OR (r.from_id = c.id AND r.to_id = mine.claim_id))
    WHERE mine.claim_id = ${claimId}::uuid AND EXISTS (SELECT 1 FROM shown_occurrence o WHERE o.claim_id = c.id)
    ORDER BY q.text, q.slug, r.id IS NULL, c.number, r.id LIMIT ${RELATED_SHOWN}::int`;
  return rows.map((row) => ({
    ...row,
    relation: row.relation && relationWords(row.relation.kind, row.relation.from),
  }));
}
