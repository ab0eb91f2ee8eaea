import { database, type Tx } from '@/db/client';
import { figureOfClaim } from '@/domain/claims/queries/figure-sql';
import type { QuestionOption, QuestionView } from './question';

/** The questions that a claim answers, with all answers but withdrawn ones and their relations. One statement. */
export async function questionsOfClaim(claimId: string, db: Tx = database()): Promise<QuestionView[]> {
  return db.$queryRaw<QuestionView[]>`
    SELECT q.id, q.slug, q.text, q.version,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'statement', c.statement,
          'status', c.status,
          'figure', ${figureOfClaim},
          'sources', (SELECT coalesce(json_agg(json_build_object('slug', s.slug, 'name', s.name, 'kind', s.kind,
              'role', s.role) ORDER BY first.ordinal), '[]')
            FROM (SELECT a.source_id, min(a.ordinal) AS ordinal FROM attribution a WHERE a.claim_id = c.id GROUP BY 1)
              first JOIN source s ON s.id = first.source_id)) ORDER BY c.number), '[]')
        FROM question_claim p JOIN claim c ON c.id = p.claim_id AND c.withdrawn_at IS NULL
        WHERE p.question_id = q.id) AS answers,
      (SELECT coalesce(json_agg(json_build_object('fromId', r.from_id, 'kind', r.kind, 'toId', r.to_id,
          'reason', r.reason) ORDER BY f.number, t.number), '[]')
        FROM claim_relation r JOIN claim f ON f.id = r.from_id JOIN claim t ON t.id = r.to_id
        WHERE r.question_id = q.id AND f.withdrawn_at IS NULL AND t.withdrawn_at IS NULL) AS relations
    FROM question_claim own JOIN question q ON q.id = own.question_id
    WHERE own.claim_id = ${claimId}::uuid ORDER BY q.text, q.id`;
}

const MOST = 20;

/** Questions for a combobox that hold these words; without words, the newest. At most 20. */
export async function findQuestions(words: string): Promise<QuestionOption[]> {
  const wanted = words.normalize('NFC').replaceAll('\0', '').trim().toLowerCase();
  return database().$queryRaw<QuestionOption[]>`
    SELECT q.id, q.slug, q.text, q.version,
      (SELECT count(*)::int FROM question_claim a WHERE a.question_id = q.id) AS answers
    FROM question q WHERE ${wanted} = '' OR strpos(lower(q.text), ${wanted}) > 0 OR ${wanted} <% lower(q.text)
    ORDER BY CASE WHEN ${wanted} = '' THEN 0 ELSE -word_similarity(${wanted}, lower(q.text)) END, q.created_at DESC
    LIMIT ${MOST}`;
}

/** A claim that contradicts another, in whichever direction it was said. */
export type Contradiction = { id: string; number: number; statement: string; question: string };

/** The claims that contradict this one under any question, withdrawn ones left out. One statement. */
export async function contradictionsOf(claimId: string, db: Tx = database()): Promise<Contradiction[]> {
  return db.$queryRaw<Contradiction[]>`
    SELECT c.id, c.number, c.statement, q.text AS question
    FROM claim_relation r JOIN question q ON q.id = r.question_id
      JOIN claim c ON c.id = CASE WHEN r.from_id = ${claimId}::uuid THEN r.to_id ELSE r.from_id END
    WHERE r.kind = 'contradicts' AND (r.from_id = ${claimId}::uuid OR r.to_id = ${claimId}::uuid)
      AND c.withdrawn_at IS NULL ORDER BY c.number`;
}
