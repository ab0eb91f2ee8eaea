import { database } from '@/db/client';
import { figureOfClaim } from '@/domain/claims/queries/figure-sql';
import { measureWords } from '../matching/count-words';
import { type Candidate, type Match, matchesOf } from '../matching/match';
import { tellingQuery } from '../matching/match-words';
import type { StandsIn, Statement } from '../matching/statement';

export type Wanted = Pick<Statement, 'statement' | 'figure'> & {
  /** The article in which it is being made; one that is edited has its own. */
  articleId: string | null;
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
 * counted here or elsewhere, the same source.
 */
export async function findMatches(wanted: Wanted): Promise<Match[]> {
  const { statement, figure } = wanted;
  if (statement.trim() === '' && figure === null) return [];
  const articles = await articlesOf(wanted);
  return matchesOf({ statement, figure, articles }, await candidatesFor(wanted, articles));
}

function articlesOf({ articleId, exceptId }: Wanted): Promise<StandsIn[]> {
  return database().$queryRaw<StandsIn[]>`
    SELECT t.id, t.headline, t.published_on::text AS "publishedOn" FROM article t
    WHERE t.id = ${articleId}::uuid OR t.id IN (
      SELECT o.article_id FROM occurrence o WHERE o.claim_id = ${exceptId}::uuid AND o.removed_at IS NULL)`;
}

function candidatesFor(
  { statement, figure, sourceIds, exceptId }: Wanted,
  articles: readonly StandsIn[],
): Promise<Candidate[]> {
  const measures = figure === null ? [] : measureWords(figure.measure);
  return database().$queryRaw<Candidate[]>`
    WITH spelled AS (SELECT id FROM claims_spelled_like(${statement}, ${SPELLED}::int)),
    worded AS (
      SELECT id FROM claim WHERE search @@ to_tsquery('english', ${tellingQuery(statement)})
      AND withdrawn_at IS NULL LIMIT ${WORDED}::int),
    beside AS (
      SELECT o.claim_id AS id FROM occurrence o JOIN figure f ON f.claim_id = o.claim_id
      WHERE o.article_id = ANY (${articles.map(({ id }) => id)}::uuid[]) AND o.removed_at IS NULL
      AND lower(f.measure) = ANY (${measures}::text[]) LIMIT ${COUNTED}::int),
    counted AS (
      SELECT claim_id AS id FROM figure WHERE measure = ANY (${measures}::text[])
      AND similarity(subject, ${figure?.subject ?? ''}) >= 0.3 LIMIT ${COUNTED}::int),
    said AS (
      SELECT a.claim_id AS id FROM attribution a JOIN source s ON s.id = a.source_id AND s.kind <> 'own_voice'
      WHERE a.source_id = ANY (${sourceIds}::uuid[]) ORDER BY a.claim_id DESC LIMIT ${SAID}::int),
    near AS MATERIALIZED (
      SELECT c.id FROM (SELECT id FROM spelled UNION SELECT id FROM worded UNION SELECT id FROM beside
        UNION SELECT id FROM counted UNION SELECT id FROM said) found JOIN claim c ON c.id = found.id
      WHERE c.withdrawn_at IS NULL AND c.id IS DISTINCT FROM ${exceptId}::uuid
      ORDER BY c.id IN (SELECT id FROM beside) DESC, c.id IN (SELECT id FROM counted) DESC, similarity(c.statement, ${statement}) DESC, c.number
      LIMIT ${NEAREST}::int)
    SELECT c.id, c.number, c.version, c.status::text AS status, c.statement,
      ${figureOfClaim} AS figure,
      ARRAY(SELECT s.name FROM attribution a JOIN source s ON s.id = a.source_id WHERE a.claim_id = c.id
        GROUP BY s.name ORDER BY min(a.ordinal)) AS sources,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'headline', t.headline, 'publishedOn', t.published_on)
          ORDER BY t.headline, t.id), '[]') FROM article t WHERE t.id IN (
        SELECT o.article_id FROM occurrence o WHERE o.claim_id = c.id AND o.removed_at IS NULL)) AS articles,
      (SELECT coalesce(json_agg(json_build_object('number', r.number, 'verdict', r.verdict, 'reason', r.reason,
          'reviewer', r.reviewer, 'at', r.at)), '[]')
        FROM (SELECT v.number, v.verdict, v.reason, u.name AS reviewer, instant_text(v.created_at) AS at
          FROM review v JOIN "user" u ON u.id = v.reviewer_id WHERE v.claim_id = c.id
          ORDER BY v.number DESC LIMIT ${REVIEWS}::int) r) AS reviews,
      (SELECT coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'version', q.version) ORDER BY q.text), '[]')
        FROM question_claim p JOIN question q ON q.id = p.question_id WHERE p.claim_id = c.id) AS questions
    FROM near JOIN claim c ON c.id = near.id`;
}
