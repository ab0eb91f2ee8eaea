import type { Tx } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { ClaimFacts } from '../facts';
import { figureOfClaim } from './figure-sql';

/**
 * One claim with everything that its hash, status, risk and gate come from, in one statement; null when there is
 * none. Call it inside the transaction that holds the claim, or the facts may be of two moments.
 */
export async function readClaimFacts(tx: Tx, claimId: string): Promise<ClaimFacts | null> {
  const rows = await tx.$queryRaw<ClaimFacts[]>(factsSql(claimId));
  return rows[0] ?? null;
}

/**
 * The same, and takes hold of the claim until the transaction ends. Where it had to wait for another writer, only the
 * claim's own columns are newer than the rest: compare `version` with the one seen, and stop if it differs.
 */
export async function lockClaimFacts(tx: Tx, claimId: string): Promise<ClaimFacts | null> {
  const rows = await tx.$queryRaw<ClaimFacts[]>(Prisma.sql`${factsSql(claimId)} FOR NO KEY UPDATE OF c`);
  return rows[0] ?? null;
}

/**
 * The same for many claims, in the order of their ids, in one statement. They must be held already (holdClaims), or
 * the facts may be of two moments.
 */
export async function readClaimsFacts(tx: Tx, claimIds: readonly string[]): Promise<ClaimFacts[]> {
  return tx.$queryRaw<ClaimFacts[]>(
    Prisma.sql`${factsWhere(Prisma.sql`c.id = ANY (${claimIds}::uuid[])`)} ORDER BY c.id`,
  );
}

/** Whether the occurrence `o` still is in its article's text: neither taken back by an editor nor gone from the words. */
export const standsThere = Prisma.sql`o.removed_at IS NULL AND EXISTS (SELECT 1 FROM anchor n
  WHERE n.id = o.current_anchor_id AND n.state <> 'gone')`;

/** Whether the claim `c` stands anywhere on words that changed and that nobody has confirmed yet. */
export const placeInDoubt = Prisma.sql`EXISTS (SELECT 1 FROM occurrence o JOIN anchor n ON n.id = o.current_anchor_id
  WHERE o.claim_id = c.id AND o.removed_at IS NULL AND n."check" = 'open' AND n.state <> 'gone')`;

function factsSql(claimId: string): Prisma.Sql {
  return factsWhere(Prisma.sql`c.id = ${claimId}::uuid`);
}

function factsWhere(wanted: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT c.id, c.number, c.version, c.statement, c.kind::text AS kind, c.topics, c.status::text AS status,
      c.withdrawn_at IS NOT NULL AS withdrawn,
      ${placeInDoubt} AS "placeInDoubt",
      ${figureOfClaim} AS figure,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'sourceId', a.source_id,
          'source', json_build_object('slug', s.slug, 'name', s.name, 'kind', s.kind, 'role', s.role),
          'stance', a.stance, 'directness', a.directness, 'cue', a.cue, 'saidOn', a.said_on, 'viaId', a.via_id,
          'check', a."check", 'checkNote', a.check_note) ORDER BY a.ordinal, a.id), '[]')
        FROM attribution a JOIN source s ON s.id = a.source_id WHERE a.claim_id = c.id) AS attributions,
      (SELECT coalesce(json_agg(json_build_object('id', e.id, 'stance', e.stance, 'title', e.title, 'url', e.url,
          'quotedPassage', e.quoted_passage, 'locator', e.locator, 'note', e.note, 'archivedUrl', e.archived_url,
          'capturedOn', e.captured_on, 'file', CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id,
            'name', d.name, 'mediaType', d.media_type, 'sha256', d.sha256, 'bytes', octet_length(d.bytes)) END)
          ORDER BY e.created_at, e.id), '[]')
        FROM evidence e LEFT JOIN evidence_file d ON d.id = e.file_id
        WHERE e.claim_id = c.id AND e.withdrawn_at IS NULL) AS evidence,
      (SELECT json_build_object('number', r.number, 'verdict', r.verdict, 'contentHash', r.content_hash,
          'at', to_char(r.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        FROM review r WHERE r.claim_id = c.id ORDER BY r.number DESC LIMIT 1) AS "lastReview",
      (SELECT coalesce(json_agg(json_build_object('slug', t.slug, 'status', t.status) ORDER BY t.slug), '[]')
        FROM article t WHERE t.id IN
          (SELECT o.article_id FROM occurrence o WHERE o.claim_id = c.id AND ${standsThere})) AS articles
    FROM claim c WHERE ${wanted}`;
}
