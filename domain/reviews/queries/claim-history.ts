import { database, type Tx } from '@/db/client';
import type { HistoryLine } from '@/domain/ledger/history';
import { historySentence, type Shown, type ToldAction } from '../history';

type Told = {
  /** Which actions to tell of, and whether with their reasons. */
  actions: Partial<Record<ToldAction, boolean>>;
  /** Articles whose publishing belongs to the story of the claim, and which may be named, by id and slug. */
  articles: readonly { id: string; slug: string }[];
  /** Null: every article may be named. */
  nameOnly: readonly { slug: string }[] | null;
};

const LINES_SHOWN = 200;

type Row = {
  seq: string;
  at: string;
  actor: string;
  action: ToldAction;
  reason: string | null;
  payload: string;
};

/** What the ledger says about a claim, in words, newest first: at most the newest 200 lines. Two statements. */
export async function claimHistory(claimId: string, told: Told, tx: Tx = database()): Promise<HistoryLine[]> {
  const entries = await entriesOf(tx, claimId, told);
  const sources = await publicNames(tx, claimId);
  const named = told.nameOnly && new Set(told.nameOnly.map(({ slug }) => slug));
  const shown: Shown = {
    article: (slug) => named === null || named.has(slug),
    unshown: named === null,
    sources,
  };
  return entries.flatMap(({ seq, at, actor, action, reason, payload }) => {
    const sentence = historySentence(action, JSON.parse(payload), shown);
    if (sentence === null) return [];
    return [{ seq, at, actor, sentence, reason: told.actions[action] ? reason : null }];
  });
}

function entriesOf(tx: Tx, claimId: string, { actions, articles }: Told): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT e.seq::text AS seq, instant_text(e.at) AS at, coalesce(u.name, 'Sourceline') AS actor, e.action,
      e.reason, e.payload
    FROM ledger_entry e LEFT JOIN "user" u ON u.id = e.actor_id
    WHERE e.action = ANY (${Object.keys(actions)}::text[]) AND (
      (e.subject_type = 'claim' AND e.subject_id = ${claimId})
      OR (e.subject_type = 'article' AND e.subject_id = ANY (${articles.map(({ id }) => id)}::text[])))
    ORDER BY e.seq DESC LIMIT ${LINES_SHOWN}::int`;
}

/** Present public names of the sources that the claim is or ever was attributed to, by id and by slug. */
export async function publicNames(tx: Tx, claimId: string): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; slug: string; name: string }[]>`
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
