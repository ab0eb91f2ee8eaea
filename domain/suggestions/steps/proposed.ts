import type { Tx } from '@/db/client';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import { conflict, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { questionFingerprint, questionInWords } from '../desk/same-name';
import { readOnce } from '../engine/read-once';

/** What stands behind a fingerprint in the text that the person saw. A question about names has no places. */
export type Proposed = {
  slug: string;
  statement: string;
  /** False where a person has to put it into words first. */
  isSentence: boolean;
  /** Of the whole revision. */
  text: string;
  places: readonly (readonly Span[])[];
};

type Row = {
  slug: string;
  publishedOn: string;
  language: string;
  text: string;
  blocks: Block[];
  current: boolean;
};

/**
 * What the machine proposes under this fingerprint in the article's current text, read again here: what a form says is
 * never taken for it. Holds the article against a new revision until the transaction ends.
 */
export async function proposedAs(
  tx: Tx,
  { articleId, revisionId, fingerprint }: { articleId: string; revisionId: string; fingerprint: string },
): Promise<Proposed> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.slug, a.language, to_char(a.published_on, 'YYYY-MM-DD') AS "publishedOn", r.text, r.blocks,
      r.id = a.current_revision_id AS current
    FROM article a JOIN revision r ON r.article_id = a.id
    WHERE a.id = ${articleId}::uuid AND r.id = ${revisionId}::uuid FOR SHARE OF a`;
  const [row] = rows;
  if (row === undefined) refuse(missing('There is no such text. Open the article again.'));
  if (!row.current)
    refuse(conflict('The text has changed since you opened it. Look at its suggestions anew.'));
  const { slug, ...revision } = row;
  const { text } = revision;
  const { suggestions, samePeople } = readOnce({ id: revisionId, ...revision });
  const found = suggestions.find((one) => one.fingerprint === fingerprint);
  if (found !== undefined) {
    const { statement, isSentence, places } = found;
    return { slug, text, statement, isSentence, places };
  }
  const question = samePeople.find((one) => questionFingerprint(one) === fingerprint);
  if (question !== undefined)
    return { slug, text, statement: questionInWords(question), isSentence: true, places: [] };
  return refuse(missing('This suggestion is not in the text. Reload the page.'));
}
