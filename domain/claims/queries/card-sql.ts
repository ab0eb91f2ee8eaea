import { Prisma } from '@/db/generated/client';
import { figureJson } from './figure-sql';

/** The claims that the caller wants, as an array: with it every table is read through its index on claim_id. */
const WANTED = Prisma.sql`= ANY (ARRAY (SELECT id FROM wanted))`;

/**
 * Common table expressions that make ClaimCards (domain/claims/card.ts) of the claims in `wanted (id)`, which
 * the caller's WITH list has put before them. They end in `cards`, whose columns are the fields of a card, so
 * that `row_to_json(cards)` is one. Evidence that was taken back is left out; of sources only what readers may
 * see is there.
 */
export const cardsOfWanted = Prisma.sql`
  attributions_of AS MATERIALIZED (
    SELECT t.claim_id, json_agg(json_build_object('id', t.id,
        'source', json_build_object('slug', s.slug, 'name', s.name, 'kind', s.kind, 'role', s.role),
        'stance', t.stance, 'directness', t.directness, 'cue', t.cue, 'saidOn', t.said_on,
        'viaId', t.via_id, 'check', t."check", 'checkNote', t.check_note) ORDER BY t.ordinal, t.id) AS list
    FROM attribution t JOIN source s ON s.id = t.source_id WHERE t.claim_id ${WANTED} GROUP BY t.claim_id),
  evidence_of AS MATERIALIZED (
    SELECT e.claim_id, json_agg(json_build_object('id', e.id, 'stance', e.stance, 'title', e.title, 'url', e.url,
        'quotedPassage', e.quoted_passage, 'locator', e.locator, 'note', e.note, 'archivedUrl', e.archived_url,
        'capturedOn', e.captured_on, 'file', CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id,
          'name', d.name, 'mediaType', d.media_type, 'sha256', d.sha256, 'bytes', octet_length(d.bytes)) END,
        'addedBy', u.name, 'addedAt', instant_text(e.created_at)) ORDER BY e.created_at, e.id) AS list
    FROM evidence e JOIN "user" u ON u.id = e.added_by_id LEFT JOIN evidence_file d ON d.id = e.file_id
    WHERE e.claim_id ${WANTED} AND e.withdrawn_at IS NULL GROUP BY e.claim_id),
  last_review_of AS MATERIALIZED (
    SELECT DISTINCT ON (r.claim_id) r.claim_id, json_build_object('verdict', r.verdict, 'reason', r.reason,
        'reviewer', u.name, 'at', instant_text(r.created_at)) AS review
    FROM review r JOIN "user" u ON u.id = r.reviewer_id
    WHERE r.claim_id ${WANTED} ORDER BY r.claim_id, r.number DESC),
  cards AS MATERIALIZED (
    SELECT c.id, c.number, c.statement, c.kind, c.topics, c.status,
      CASE WHEN g.claim_id IS NOT NULL THEN ${figureJson('g')} END AS figure,
      coalesce(t.list, '[]') AS attributions,
      coalesce(e.list, '[]') AS evidence,
      r.review AS "lastReview"
    FROM claim c
    LEFT JOIN figure g ON g.claim_id = c.id
    LEFT JOIN attributions_of t ON t.claim_id = c.id
    LEFT JOIN evidence_of e ON e.claim_id = c.id
    LEFT JOIN last_review_of r ON r.claim_id = c.id
    WHERE c.id ${WANTED})`;
