import { randomUUID } from 'node:crypto';
import type { Tx } from '@/db/client';
import { textOfParts } from '@/domain/imports/part';
import type { Json } from '@/domain/shared/canonical-json';
import { sha256Hex } from '@/domain/shared/hash';
import type { Looked } from '../follow';

export type Found = Extract<Looked, { changed: true }>;

/** Whether a text that was read is worth a proposal; a message where it is no text of an article. */
export type Proposed = { ok: true; proposed: boolean } | { ok: false; message: string };

type Current = {
  id: string;
  sha256: string;
  /** Of the text that was last taken from an address, as it stood there. */
  lastTaken: string | null;
};

/**
 * Puts a text that was found at an article's address before an editor, where it really changed: it is neither the
 * current text nor the one that was last taken from an address, since the newsroom's own corrections are not the
 * outlet's. What an editor dismissed is not proposed again. Older proposals that nobody decided are overtaken.
 */
export async function proposeText(tx: Tx, articleId: string, found: Found): Promise<Proposed> {
  const made = textOfParts(found.reading.parts);
  if (!made.ok) return made;
  const sha256 = sha256Hex(made.text);
  const current = await currentText(tx, articleId);
  const isNew = current !== null && sha256 !== current.sha256 && sha256 !== current.lastTaken;
  await overtake(tx, articleId, isNew ? sha256 : null);
  if (!isNew) return { ok: true, proposed: false };
  const { reading, fetchedFrom } = found;
  const changed = await tx.$executeRaw`
    INSERT INTO proposal (id, article_id, base_revision_id, fetched_from, parts, particulars, sha256)
    VALUES (${randomUUID()}::uuid, ${articleId}::uuid, ${current.id}::uuid, ${fetchedFrom},
      ${jsonOf(reading.parts)}::jsonb, ${jsonOf(reading.particulars)}::jsonb, ${sha256})
    ON CONFLICT (article_id, sha256) DO UPDATE SET base_revision_id = excluded.base_revision_id,
      fetched_from = excluded.fetched_from, parts = excluded.parts, particulars = excluded.particulars,
      state = 'open', decided_at = NULL, decided_by_id = NULL,
      created_at = CASE WHEN proposal.state = 'open' THEN proposal.created_at ELSE now() END
    WHERE proposal.state <> 'dismissed' OR proposal.decided_by_id IS NULL`;
  return { ok: true, proposed: changed === 1 };
}

function jsonOf(value: Json): string {
  return JSON.stringify(value);
}

async function currentText(tx: Tx, articleId: string): Promise<Current | null> {
  // Held first and read then, as in holdArticle.
  await tx.$queryRaw`SELECT a.id FROM article a WHERE a.id = ${articleId}::uuid FOR SHARE`;
  const [row] = await tx.$queryRaw<Current[]>`
    SELECT r.id, r.sha256, (SELECT taken.sha256 FROM (
        SELECT e.sha256, e.created_at AS at FROM revision e WHERE e.article_id = a.id AND e.origin = 'address'
        UNION ALL SELECT p.sha256, p.decided_at FROM proposal p WHERE p.article_id = a.id AND p.state = 'accepted'
      ) taken ORDER BY taken.at DESC LIMIT 1) AS "lastTaken"
    FROM article a JOIN revision r ON r.id = a.current_revision_id WHERE a.id = ${articleId}::uuid`;
  return row ?? null;
}

/** The address no longer has these texts; dismissed by nobody, one may be proposed again. */
async function overtake(tx: Tx, articleId: string, sha256: string | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE proposal SET state = 'dismissed', decided_at = now()
    WHERE article_id = ${articleId}::uuid AND state = 'open' AND sha256 IS DISTINCT FROM ${sha256}`;
}
