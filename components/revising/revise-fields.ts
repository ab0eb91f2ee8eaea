import type { DeskArticleView } from '@/domain/articles/desk';
import { written } from '@/domain/articles/paste';
import type { RevisionRow } from '@/domain/revisions/revision';

/** What an editor writes for a new revision. */
export type ReviseFields = { text: string; note: string; origin: RevisionRow['origin'] };

/** What was read from a file or an address for this article, or was found at the followed one, and waits to be saved. */
export type ReadText = {
  /** Of the import's draft or of the proposal. */
  id: string;
  from: 'draft' | 'proposal';
  origin: RevisionRow['origin'];
  fetchedFrom: string | null;
  /** In the notation of a paste. */
  text: string;
  warnings: string[];
};

/** What the form begins with: what was read, else the present text to edit in place. */
export function fieldsAtFirst({ revision }: DeskArticleView, read: ReadText | null): ReviseFields {
  return { text: read?.text ?? written(revision), note: '', origin: read?.origin ?? 'edited' };
}
