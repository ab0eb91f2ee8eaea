import { database, type Tx } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import { type ClaimEntry, DECISIONS, type Decision, type DecisionMade, standingDecisions } from '../decision';

/** More steps back than anybody takes in a sitting. */
const MOST = 100;

const TOLD = [...Object.keys(DECISIONS), 'claim.undone'];

/** The ledger's entries about the claim `c` that decide about places or take that back, as ClaimEntry. */
const entries = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('seq', e.seq::text, 'actorId', e.actor_id,
    'by', coalesce(u.name, e.actor_id), 'at', instant_text(e.at), 'action', e.action, 'payload', e.payload) ORDER BY e.seq), '[]')
  FROM ledger_entry e LEFT JOIN "user" u ON u.id = e.actor_id
  WHERE e.subject_type = 'claim' AND e.subject_id = c.id::text AND e.action = ANY (${TOLD}))`;

type Row = DecisionMade['claim'] & { occurrenceId: string; revisionId: string; entries: ClaimEntry[] };

/**
 * What a person decided about places in the current text of an article, or of all (null), and could take back: newest
 * first, at most a hundred. One statement.
 */
export async function decisionsMade(actorId: string, articleId: string | null): Promise<DecisionMade[]> {
  const ofArticle = articleId === null ? Prisma.empty : Prisma.sql`AND o.article_id = ${articleId}::uuid`;
  const rows = await database().$queryRaw<Row[]>`
    WITH own AS (
      SELECT o.id, o.claim_id, t.current_revision_id, max(a.created_at) AS at
      FROM anchor opened JOIN occurrence o ON o.id = opened.occurrence_id AND o.removed_at IS NULL
        JOIN article t ON t.id = o.article_id AND t.current_revision_id = opened.revision_id
        JOIN anchor a ON a.occurrence_id = o.id AND a.revision_id = opened.revision_id
      WHERE opened."check" = 'open' AND a.created_by_id = ${actorId} AND a."check" = 'confirmed' ${ofArticle}
      GROUP BY o.id, t.current_revision_id ORDER BY max(a.created_at) DESC LIMIT ${MOST}::int)
    SELECT own.id AS "occurrenceId", own.current_revision_id AS "revisionId", c.id, c.number, c.version, ${entries} AS entries
    FROM own JOIN claim c ON c.id = own.claim_id AND c.withdrawn_at IS NULL`;
  const made = rows.flatMap((row) => ownOf(row, actorId));
  return made.sort((a, b) => Number(BigInt(b.seq) - BigInt(a.seq))).slice(0, MOST);
}

function ownOf({ occurrenceId, revisionId, entries: told, ...claim }: Row, actorId: string): DecisionMade[] {
  const stack = standingDecisions(told, revisionId).get(occurrenceId) ?? [];
  return stack.flatMap(({ seq, kind, at, opens, actorId: by }, index): DecisionMade[] => {
    const since = stack.slice(index + 1).findLast((later) => later.actorId !== actorId);
    const overtakenBy = since?.by ?? null;
    return by === actorId ? [{ seq, kind, at, occurrenceId, opens, claim, overtakenBy }] : [];
  });
}

/** The standing decisions about a place of a claim in a revision, oldest first. The claim must be held. */
export async function decisionsAbout(
  tx: Tx,
  { claimId, occurrenceId, revisionId }: { claimId: string; occurrenceId: string; revisionId: string },
): Promise<Decision[]> {
  const [row] = await tx.$queryRaw<{ entries: ClaimEntry[] }[]>`
    SELECT ${entries} AS entries FROM claim c WHERE c.id = ${claimId}::uuid`;
  return standingDecisions(row?.entries ?? [], revisionId).get(occurrenceId) ?? [];
}
