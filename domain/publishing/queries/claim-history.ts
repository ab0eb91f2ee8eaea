import { database } from '@/db/client';
import type { HistoryLine } from '@/domain/ledger/history';
import { historyReason, historySentence, PUBLIC_ACTIONS } from '../history';

const LINES_SHOWN = 200;

type Row = { seq: string; at: string; actor: string; action: string; reason: string | null; payload: string };

/**
 * What the ledger says about a claim, and about the publishing of the articles in which readers see it, in words
 * for readers: oldest first, the newest lines of a very long one.
 */
export async function claimHistory(
  claimId: string,
  shownArticles: ReadonlySet<string>,
): Promise<HistoryLine[]> {
  const [entries, sources] = await Promise.all([entriesOf(claimId), publicNames(claimId)]);
  const shown = { articles: shownArticles, sources };
  return entries.flatMap(({ seq, at, actor, action, reason, payload }) => {
    const sentence = historySentence(action, JSON.parse(payload), shown);
    return sentence === null ? [] : [{ seq, at, actor, sentence, reason: historyReason(action, reason) }];
  });
}

async function entriesOf(claimId: string): Promise<Row[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT e.seq::text AS seq, instant_text(e.at) AS at, coalesce(u.name, 'Sourceline') AS actor, e.action,
      e.reason, e.payload
    FROM ledger_entry e LEFT JOIN "user" u ON u.id = e.actor_id
    WHERE e.action = ANY (${PUBLIC_ACTIONS}::text[]) AND (
      (e.subject_type = 'claim' AND e.subject_id = ${claimId})
      OR (e.subject_type = 'article' AND e.subject_id = ANY (ARRAY(
        SELECT o.article_id::text FROM shown_occurrence o WHERE o.claim_id = ${claimId}::uuid))))
    ORDER BY e.seq DESC LIMIT ${LINES_SHOWN}::int`;
  return rows.reverse();
}

/** Present public names of the sources that the claim is or was attributed to, by id and by slug. */
async function publicNames(claimId: string): Promise<Map<string, string>> {
  const rows = await database().$queryRaw<{ id: string; slug: string; name: string }[]>`
    SELECT id, slug, name FROM source WHERE id IN (
      SELECT source_id FROM attribution WHERE claim_id = ${claimId}::uuid
      UNION SELECT (link->>'sourceId')::uuid FROM ledger_entry e,
        jsonb_path_query(e.payload::jsonb, '$.**.attributions[*]') AS link
      WHERE e.subject_type = 'claim' AND e.subject_id = ${claimId} AND link ? 'sourceId')`;
  return new Map(
    rows.flatMap(({ id, slug, name }) => [
      [id, name],
      [slug, name],
    ]),
  );
}
