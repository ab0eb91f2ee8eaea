import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '@/app/_server/session';
import { ImportHead } from '@/components/importing/import-head';
import type { ImportDraftView } from '@/domain/imports/draft';
import { textOfParts } from '@/domain/imports/part';
import { importDraft, knownArticle } from '@/domain/imports/queries';
import { Importer } from './importer';

export const metadata: Metadata = { title: 'Import' };

export default async function ImportPage({ params }: PageProps<'/desk/articles/import/[id]'>) {
  const actor = await requireActor('article.edit');
  const draft = await importDraft((await params).id, actor);
  if (draft === null) notFound();
  return (
    <div className="grid gap-6">
      <ImportHead draft={draft} />
      <Importer draft={draft} known={draft.article === null ? await knownAs(draft) : null} />
    </div>
  );
}

function knownAs({ parts, particulars }: ImportDraftView) {
  const text = textOfParts(parts);
  return knownArticle({ canonicalUrl: particulars.canonicalUrl, text: text.ok ? text.text : '' });
}
