import type { Span } from '@/domain/anchoring/spans/span';
import type { DeskArticleView } from '@/domain/articles/desk';
import type { ClaimDraft } from '../desk/claim-draft';
import { draftOf } from '../desk/draft';
import { readOnce } from '../engine/read-once';
import { readSelection } from '../engine/read-selection';
import { knownSources } from './known-sources';

type Article = Pick<DeskArticleView, 'publishedOn' | 'revision'>;

/**
 * The claim that picked words of an article’s current text would become, its sources matched with those that are known;
 * null where nothing can be read out of them.
 */
export async function selectionRead(
  article: Article,
  fragments: readonly Span[],
): Promise<ClaimDraft | null> {
  const revision = { ...article.revision, publishedOn: article.publishedOn };
  const read = readSelection(revision, readOnce(revision).suggestions, fragments);
  return read === null ? null : draftOf(read, revision.text, await knownSources([read]));
}
