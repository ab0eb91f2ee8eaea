import type { Send } from '@/components/drafting/sent';
import type { Part, Particulars } from '@/domain/imports/part';
import type { ImportFields } from './import-fields';

type OfDraft = { draftId: string; version: number };

/** The server actions of an import's page. */
export type ImportActions = {
  editImport: Send<OfDraft & { parts: Part[]; particulars: Particulars }, { version: number }>;
  importArticle: Send<OfDraft & ImportFields, { id: string; slug: string; version: number }>;
  dropImport: Send<{ draftId: string }, { dropped: true }>;
};
