import { database } from '@/db/client';
import { figureOfClaim } from '@/domain/claims/queries/figure-sql';
import { type Candidate, type Match, matchesOf, type Statement } from '../matching/match';
import { tellingQuery } from '../matching/match-words';

export type Wanted = Statement & {
  /** Ids of the sources that it is attributed to. */
  sourceIds: readonly string[];
  /** The claim being edited, which is no match of its own. */
  exceptId: string | null;
};

/** So many of each kind are looked at more closely; what is above is cut, so that the cost is bounded. */
const SPELLED = 20;
const WORDED = 300;
const COUNTED = 100;
const SAID = 300;
const NEAREST = 40;
const REVIEWS = 3;

/**
 * Claims elsewhere that may be the same as one being written, or speak against it, with how they were judged. One
 * statement, over indexes: nearly the same words (trigrams), telling words in common (full text), the same thing
 * counted, the same source.
 */
export async function findMatches(wanted: Wanted): Promise<Match[]> {
  const { statement, figure } = wanted;
  if (statement.trim() === '' && figure === null) return [];
  return matchesOf({ statement, figure }, await candidatesFor(wanted));
}

function candidatesFor({ statement, figure, sourceIds, exceptId }: Wanted): Promise<Candidate[]> {
  return database().$queryRaw<Candidate[]>`
    WITH spelled AS (SELECT id FROM claims_spelled_like(${statement}, ${SPELLED}::int)),
    worded AS (
      SELECT id FROM claim WHERE search @@ to_tsquery('english', ${tellingQuery(statement)})
      AND withdrawn_at IS NULL LIMIT ${WORDED}::int),
    counted AS (
      SELECT claim_id AS id FROM figure WHERE measure = ${figure?.measure ?? null}
      AND similarity(subject, ${figure?.subject ?? ''}) >= 0.3 LIMIT ${COUNTED}::int),
    said AS (
      SELECT a.claim_id AS id FROM attribution a JOIN source s ON s.id = a.source_id AND s.kind <> 'own_voice'
      WHERE a.source_id = ANY (${sourceIds}::uuid[]) ORDER BY a.claim_id DESC LIMIT ${SAID}::int),
    near AS MATERIALIZED (
      SELECT c.id FROM (SELECT id FROM spelled UNION SELECT id FROM worded UNION SELECT id FROM counted
        UNION SELECT id FROM said) found JOIN claim c ON c.id = found.id
      WHERE c.withdrawn_at IS NULL AND c.id IS DISTINCT FROM ${exceptId}::uuid
      ORDER BY c.id IN (SELECT id FROM counted) DESC, similarity(c.statement, ${statement}) DESC, c.number
      LIMIT ${NEAREST}::int)
    SELECT c.id, c.number, c.version, c.status::text AS status, c.statement,
      ${figureOfClaim} AS figure,
      ARRAY(SELECT s.name FROM attribution a JOIN source s ON s.id = a.source_id WHERE a.claim_id = c.id
        GROUP BY s.name ORDER BY min(a.ordinal)) AS sources,
      ARRAY(SELECT DISTINCT t.headline FROM occurrence o JOIN article t ON t.id = o.article_id
        WHERE o.claim_id = c.id AND o.removed_at IS NULL ORDER BY 1) AS articles,
      (SELECT coalesce(json_agg(json_build_object('number', r.number, 'verdict', r.verdict, 'reason', r.reason,
          'reviewer', r.reviewer, 'at', r.at)), '[]')
        FROM (SELECT v.number, v.verdict, v.reason, u.name AS reviewer, instant_text(v.created_at) AS at
          FROM review v JOIN "user" u ON u.id = v.reviewer_id WHERE v.claim_id = c.id
          ORDER BY v.number DESC LIMIT ${REVIEWS}::int) r) AS reviews,
      (SELECT coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'version', q.version) ORDER BY q.text), '[]')
        FROM question_claim p JOIN question q ON q.id = p.question_id WHERE p.claim_id = c.id) AS questions
    FROM near JOIN claim c ON c.id = near.id`;
}
