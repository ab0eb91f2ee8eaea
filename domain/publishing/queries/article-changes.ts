import { database } from '@/db/client';
import type { Block } from '@/domain/articles/block';
import { diffWords } from '@/domain/revisions/diff/diff';
import { changedPassages } from '@/domain/revisions/diff/passages';
import { summaryOf } from '@/domain/revisions/diff/summary';
import type { ArticleChange, ArticleChanges } from '../changes';

/** An article that changes more often shows its newest changes; all texts are read to compare them. */
const MOST_SHOWN = 50;
/** So many of the newest are shown word by word where they are listed; the older ones lead to pages of their own. */
const IN_PLACE = 10;

type Shown = { number: number; at: string; note: string | null; text: string; blocks: Block[] };
type Row = Omit<ArticleChanges, 'changes'> & { shown: Shown[] };

/**
 * The texts of a published article that readers have seen, each compared with the one before it; null when there is no
 * such article. A revision that was never published is not there.
 */
export async function articleChanges(slug: string): Promise<ArticleChanges | null> {
  const [row] = await database().$queryRaw<Row[]>`
    WITH shown AS (
      SELECT r.number, p.at, r.note, r.text, r.blocks
      FROM article a JOIN revision r ON r.article_id = a.id JOIN publication p ON p.revision_id = r.id
      WHERE a.slug = ${slug} AND a.status = 'published'),
    newest AS (SELECT * FROM shown ORDER BY number DESC LIMIT ${MOST_SHOWN + 1}::int)
    SELECT a.slug, a.headline, a.language,
      (SELECT json_build_object('number', number, 'at', instant_text(at)) FROM shown ORDER BY number LIMIT 1) AS first,
      (SELECT count(*)::int - 1 FROM shown) AS times,
      (SELECT json_agg(json_build_object('number', number, 'at', instant_text(at), 'note', note, 'text', text,
        'blocks', blocks) ORDER BY number DESC) FROM newest) AS shown
    FROM article a WHERE a.slug = ${slug} AND EXISTS (SELECT 1 FROM shown)`;
  if (row === undefined) return null;
  const { shown, ...article } = row;
  return { ...article, changes: changesOf(shown) };
}

function changesOf(newestFirst: readonly Shown[]): ArticleChange[] {
  return newestFirst.slice(0, -1).flatMap((revision, index) => {
    const before = newestFirst[index + 1];
    if (before === undefined) return [];
    const rows = diffWords(before, revision);
    const { number: to, at, note } = revision;
    const inPlace = index < IN_PLACE ? changedPassages(before, revision, rows) : null;
    return [{ from: before.number, to, at, note, summary: summaryOf(before, revision, rows), inPlace }];
  });
}
