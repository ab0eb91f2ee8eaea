'use client';

import { useRouter } from 'next/navigation';
import { ImportDesk } from '@/components/importing/import-desk';
import type { ImportDraftView, KnownArticle } from '@/domain/imports/draft';
import { dropImport, editImport, importArticle } from './actions';

const ACTIONS = { dropImport, editImport, importArticle };

/** Ties the page of an import to this app's actions and addresses. */
export function Importer(props: { draft: ImportDraftView; known: KnownArticle | null }) {
  return <ImportDesk {...props} actions={ACTIONS} navigate={useRouter().push} />;
}
