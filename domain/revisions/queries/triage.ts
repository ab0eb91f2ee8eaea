import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import { agree } from '@/domain/anchoring/agreement';
import { carry } from '@/domain/anchoring/carry';
import type { Span } from '@/domain/anchoring/spans/span';
import type { StoredAnchor } from '../carry-over';
import { inOrderOfDoubt, type TriageItem, type WordsInPlace } from '../triage';
import { wordsInPlace } from '../words-in-place';
import { CONFIRMED, newestStanding, storedAnchor, VOUCHED } from './anchor-sql';
import { textsOf } from './places-to-carry';

/** More than a person decides in a sitting; the next ones come up as these are decided. */
const MOST = 500;

type Row = Pick<TriageItem, 'occurrenceId' | 'claim' | 'article'> & {
  latest: StoredAnchor;
  confirmed: StoredAnchor | null;
  vouched: StoredAnchor | null;
};

/** Places that wait for a person, the most doubtful first: of one article, or of all (null). Two statements. */
export async function triage(articleId: string | null): Promise<TriageItem[]> {
  const ofArticle = articleId === null ? Prisma.empty : Prisma.sql`AND o.article_id = ${articleId}::uuid`;
  const rows = await database().$queryRaw<Row[]>`
    SELECT o.id AS "occurrenceId",
      json_build_object('id', c.id, 'number', c.number, 'version', c.version, 'statement', c.statement,
        'status', c.status,
        'verdict', (SELECT v.verdict FROM review v WHERE v.claim_id = c.id ORDER BY v.number DESC LIMIT 1)) AS claim,
      json_build_object('id', t.id, 'slug', t.slug, 'headline', t.headline, 'language', t.language) AS article,
      ${storedAnchor} AS latest, ${newestStanding(CONFIRMED)} AS confirmed, ${newestStanding(VOUCHED)} AS vouched
    FROM occurrence o JOIN claim c ON c.id = o.claim_id AND c.withdrawn_at IS NULL
      JOIN article t ON t.id = o.article_id
      JOIN anchor a ON a.id = o.current_anchor_id AND a."check" = 'open' JOIN revision r ON r.id = a.revision_id
    WHERE o.removed_at IS NULL ${ofArticle} ORDER BY a.state <> 'altered', a.score, o.id LIMIT ${MOST}::int`;
  const texts = await textsOf(database(), rows.flatMap(revisionsOf));
  return inOrderOfDoubt(rows.map((row) => itemOf(row, texts)));
}

function revisionsOf({ latest, confirmed, vouched }: Row): string[] {
  return [latest, confirmed, vouched].flatMap((anchor) => anchor?.revision.id ?? []);
}

function itemOf(row: Row, texts: ReadonlyMap<string, string>): TriageItem {
  const { occurrenceId, claim, article, latest } = row;
  const { state, score, reason } = latest;
  const was = row.vouched ?? latest;
  return {
    occurrenceId,
    claim,
    article,
    state,
    score,
    reason: reason ?? '',
    was: inText(was, was.spans, texts),
    now: state === 'gone' ? null : inText(latest, latest.spans, texts),
    other: otherPlace(row, texts),
  };
}

/** Where the confirmed words lead, if to another place than the one it was put in. */
function otherPlace({ latest, confirmed }: Row, texts: ReadonlyMap<string, string>): WordsInPlace | null {
  if (confirmed === null || latest.state === 'gone' || confirmed.revision.id === latest.revision.id)
    return null;
  const [before, after] = [texts.get(confirmed.revision.id) ?? '', texts.get(latest.revision.id) ?? ''];
  const [found] = carry(before, after, [{ id: 0, spans: confirmed.spans }]);
  if (found === undefined || found.spans === null || agree(found, { ...found, spans: latest.spans }))
    return null;
  return inText(latest, found.spans, texts);
}

function inText(
  { revision }: StoredAnchor,
  spans: readonly Span[],
  texts: ReadonlyMap<string, string>,
): WordsInPlace {
  return wordsInPlace({ ...revision, text: texts.get(revision.id) ?? '' }, spans);
}

/** How many places wait for a person, by the id of the article; articles without any are left out. */
export async function openTriageCounts(): Promise<Map<string, number>> {
  const rows = await database().$queryRaw<{ articleId: string; open: number }[]>`
    SELECT o.article_id AS "articleId", count(*)::int AS open
    FROM anchor a JOIN occurrence o ON o.id = a.occurrence_id AND o.current_anchor_id = a.id
      JOIN claim c ON c.id = o.claim_id AND c.withdrawn_at IS NULL
    WHERE a."check" = 'open' AND o.removed_at IS NULL GROUP BY 1`;
  return new Map(rows.map(({ articleId, open }) => [articleId, open]));
}
