import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import { type KnownWord, meantWord } from '../spelling';
import { searchTerms } from '../terms';

/** Texts whose words are known, the newest of each kind: enough to mend a spelling by, and bounded. */
const READ = 2000;
/** Words with the most letters in common that are compared letter by letter. */
const COMPARED = 40;

type Where = { shownOnly: boolean };

/**
 * What was most likely meant by words of which nothing is found: each word that stands nowhere is replaced by a known one that is
 * one or two letters apart. Null where no word has such a neighbour. With `shownOnly`, only words that readers may see are known.
 */
export async function meantBy(text: string, { shownOnly }: Where): Promise<string | null> {
  const { words } = searchTerms(text);
  if (/["-]/.test(words)) return null;
  const typed = words.split(/\s+/).slice(0, 8);
  const folded = await foldedWords(typed);
  const near = await nearWords(folded, { shownOnly });
  const meant = typed.map((word, index) => {
    const known = near.get(folded[index] ?? '') ?? [];
    return known.some((one) => one.folded === folded[index])
      ? word
      : (meantWord(folded[index] ?? '', known) ?? word);
  });
  return meant.every((word, index) => word === typed[index]) ? null : meant.join(' ');
}

async function foldedWords(words: string[]): Promise<string[]> {
  const rows = await database().$queryRaw<{ folded: string }[]>`
    SELECT trim(search_folded(word)) AS folded FROM unnest(${words}::text[]) WITH ORDINALITY AS w(word, at) ORDER BY at`;
  return rows.map(({ folded }) => folded);
}

async function nearWords(typed: string[], { shownOnly }: Where): Promise<Map<string, KnownWord[]>> {
  const rows = await database().$queryRaw<(KnownWord & { typed: string })[]>`
    WITH known AS MATERIALIZED (
      SELECT max(word) AS word, lower(word) AS small FROM (${textsOf(shownOnly)}) AS texts(text),
        LATERAL regexp_split_to_table(text, '[^[:alnum:]''’-]+') AS word
      WHERE length(word) >= 4 GROUP BY lower(word))
    SELECT t.typed, near.word, trim(search_folded(near.word)) AS folded
    FROM unnest(${typed}::text[]) AS t(typed), LATERAL (
      SELECT word FROM known WHERE similarity(small, t.typed) > 0.15
      ORDER BY similarity(small, t.typed) DESC, small LIMIT ${COMPARED}::int) AS near`;
  const near = new Map<string, KnownWord[]>();
  for (const row of rows) near.set(row.typed, [...(near.get(row.typed) ?? []), row]);
  return near;
}

function textsOf(shownOnly: boolean): Prisma.Sql {
  const [claims, articles, sources] = shownOnly
    ? [
        Prisma.sql`EXISTS (SELECT 1 FROM shown_occurrence o WHERE o.claim_id = c.id)`,
        Prisma.sql`a.status = 'published'`,
        Prisma.sql`EXISTS (SELECT 1 FROM attribution t JOIN shown_occurrence o ON o.claim_id = t.claim_id
          WHERE t.source_id = s.id)`,
      ]
    : [Prisma.sql`c.withdrawn_at IS NULL`, Prisma.sql`true`, Prisma.sql`true`];
  return Prisma.sql`
    (SELECT c.statement || ' ' || words_of(c.topics) FROM claim c WHERE ${claims} ORDER BY c.number DESC LIMIT ${READ}::int)
    UNION ALL
    (SELECT a.headline FROM article a WHERE ${articles} ORDER BY a.published_on DESC LIMIT ${READ}::int)
    UNION ALL
    (SELECT s.name || ' ' || words_of(s.aliases) FROM source s WHERE ${sources} ORDER BY s.id DESC LIMIT ${READ}::int)`;
}
