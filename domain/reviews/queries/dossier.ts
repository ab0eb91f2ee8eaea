import { database, type Tx } from '@/db/client';
import { cardsOfWanted } from '@/domain/claims/queries/card-sql';
import { figureOfClaim } from '@/domain/claims/queries/figure-sql';
import { lastEntryOf } from '@/domain/claims/queries/last-entry';
import { undoWords } from '@/domain/claims/undo';
import type { DeskArticle, DeskAttribution, DeskQuestion, Dossier } from '../dossier';
import { gateFactsOf } from '../gate';
import { TOLD_ACTIONS } from '../history';
import { queueCursor } from '../queue-cursor';
import { claimHistory } from './claim-history';
import { writersWhereAsked } from './writers-sql';

const ARTICLES_SHOWN = 10;
/** Everything is told at the desk, with its reason. */
const ALL_ACTIONS = Object.fromEntries(TOLD_ACTIONS.map((action) => [action, true]));

/**
 * Everything about a claim for those who work on it, drafts and withdrawn claims included; null when there is none.
 * Read at one moment, so that the version is that of what is shown.
 */
export async function claimForDesk(number: number): Promise<Dossier | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null;
  return database().$transaction(
    async (tx) => {
      const claim = await readClaim(tx, number);
      if (claim === undefined) return null;
      const articles = await readArticles(tx, claim.id);
      const questions = await readQuestions(tx, claim.id);
      const history = await claimHistory(claim.id, { actions: ALL_ACTIONS, articles, nameOnly: null }, tx);
      const undo = claim.withdrawn ? null : undoWords(await lastEntryOf(tx, claim.id));
      const { card, sourceIds, contradicted, risk, ...rest } = claim;
      const attributions = card.attributions.map((link) => ({ ...link, sourceId: sourceIds[link.id] ?? '' }));
      const gate = gateFactsOf({ ...card, contradicted });
      const cursor = queueCursor({ ...rest, risk, number });
      return { ...card, ...rest, attributions, articles, questions, history, undo, gate, cursor };
    },
    { isolationLevel: 'RepeatableRead' },
  );
}

type ClaimRow = Pick<
  Dossier,
  'id' | 'version' | 'withdrawn' | 'riskReasons' | 'queuedAt' | 'assignee' | 'reviews' | 'writers'
> & {
  card: Omit<Dossier, 'attributions'> & { attributions: Omit<DeskAttribution, 'sourceId'>[] };
  sourceIds: Record<string, string>;
  contradicted: boolean;
  risk: number;
};

async function readClaim(tx: Tx, number: number): Promise<ClaimRow | undefined> {
  const [row] = await tx.$queryRaw<ClaimRow[]>`
    WITH wanted AS (SELECT id FROM claim WHERE number = ${number}::int), ${cardsOfWanted}
    SELECT c.id, c.version, c.withdrawn_at IS NOT NULL AS withdrawn, c.risk, c.risk_reasons AS "riskReasons",
      instant_text(c.queued_at) AS "queuedAt", row_to_json(cards) AS card, ${writersWhereAsked} AS writers,
      (SELECT json_build_object('id', u.id, 'name', u.name) FROM "user" u WHERE u.id = c.assignee_id) AS assignee,
      (SELECT coalesce(json_object_agg(t.id, t.source_id), '{}') FROM attribution t WHERE t.claim_id = c.id)
        AS "sourceIds",
      (SELECT coalesce(json_agg(json_build_object('number', r.number, 'verdict', r.verdict, 'reason', r.reason,
          'reviewer', u.name, 'at', instant_text(r.created_at)) ORDER BY r.number DESC), '[]')
        FROM review r JOIN "user" u ON u.id = r.reviewer_id WHERE r.claim_id = c.id) AS reviews,
      EXISTS (SELECT 1 FROM claim_relation r
        JOIN claim other ON other.id = CASE WHEN r.from_id = c.id THEN r.to_id ELSE r.from_id END
        WHERE r.kind = 'contradicts' AND (r.from_id = c.id OR r.to_id = c.id) AND other.withdrawn_at IS NULL)
        AS contradicted
    FROM claim c JOIN cards ON cards.id = c.id`;
  return row;
}

/** The articles it stands in, published ones first, with their texts and the other claims in them. */
async function readArticles(tx: Tx, claimId: string): Promise<DeskArticle[]> {
  const rows = await tx.$queryRaw<{ article: DeskArticle }[]>`
    WITH standing AS (
      SELECT a.* FROM article a WHERE a.id IN (
        SELECT o.article_id FROM occurrence o WHERE o.claim_id = ${claimId}::uuid AND o.removed_at IS NULL)
      ORDER BY a.status = 'published' DESC, a.published_on DESC, a.slug LIMIT ${ARTICLES_SHOWN}::int),
    places AS MATERIALIZED (
      SELECT o.article_id, o.claim_id, o.id, min(f.start_unit) AS first,
        CASE WHEN n."check" = 'open' THEN coalesce(n.reason, '') END AS doubt,
        json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit) ORDER BY f.ordinal) AS fragments
      FROM occurrence o JOIN standing a ON a.id = o.article_id
      JOIN anchor n ON n.id = o.current_anchor_id AND n.state <> 'gone' AND n.revision_id = a.current_revision_id
      JOIN anchor_fragment f ON f.anchor_id = n.id
      WHERE o.removed_at IS NULL GROUP BY o.id, n.id)
    SELECT json_build_object('id', a.id, 'slug', a.slug, 'headline', a.headline, 'outlet', a.outlet,
      'status', a.status, 'revision', json_build_object('id', r.id, 'number', r.number), 'text', r.text,
      'blocks', r.blocks,
      'places', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'fragments', p.fragments, 'doubt', p.doubt) ORDER BY p.first), '[]')
        FROM places p WHERE p.article_id = a.id AND p.claim_id = ${claimId}::uuid),
      'others', (SELECT coalesce(json_agg(json_build_object('number', c.number, 'statement', c.statement,
          'status', c.status, 'fragments', p.fragments) ORDER BY p.first, c.number), '[]')
        FROM places p JOIN claim c ON c.id = p.claim_id AND c.withdrawn_at IS NULL
        WHERE p.article_id = a.id AND p.claim_id <> ${claimId}::uuid)) AS article
    FROM standing a JOIN revision r ON r.id = a.current_revision_id
    ORDER BY a.status = 'published' DESC, a.published_on DESC, a.slug`;
  return rows.map(({ article }) => article);
}

async function readQuestions(tx: Tx, claimId: string): Promise<DeskQuestion[]> {
  return tx.$queryRaw<DeskQuestion[]>`
    SELECT q.id, q.slug, q.text, q.version,
      (SELECT json_agg(json_build_object('id', c.id, 'number', c.number, 'statement', c.statement, 'status', c.status,
          'figure', ${figureOfClaim},
          'sources', (SELECT coalesce(json_agg(json_build_object('slug', s.slug, 'name', s.name, 'kind', s.kind,
              'role', s.role) ORDER BY t.ordinal, t.id), '[]')
            FROM attribution t JOIN source s ON s.id = t.source_id WHERE t.claim_id = c.id)) ORDER BY c.number)
        FROM question_claim qc JOIN claim c ON c.id = qc.claim_id
        WHERE qc.question_id = q.id AND (c.withdrawn_at IS NULL OR c.id = mine.claim_id)) AS answers,
      (SELECT coalesce(json_agg(json_build_object('fromId', r.from_id, 'kind', r.kind, 'toId', r.to_id,
          'reason', r.reason) ORDER BY r.id), '[]')
        FROM claim_relation r WHERE r.question_id = q.id) AS relations
    FROM question_claim mine JOIN question q ON q.id = mine.question_id
    WHERE mine.claim_id = ${claimId}::uuid ORDER BY q.text, q.slug`;
}
