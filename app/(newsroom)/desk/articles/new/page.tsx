import type { Metadata } from 'next';
import { newKey } from '@/app/_server/action';
import { requireActor } from '@/app/_server/session';
import { UnfinishedImports } from '@/components/importing/unfinished-imports';
import { idleForm } from '@/components/ui/form-state';
import { PageHeading } from '@/components/ui/page-heading';
import { unfinishedImports } from '@/domain/imports/queries';
import { WaysIn } from './ways-in';

export const metadata: Metadata = { title: 'New article' };

export default async function NewArticlePage() {
  const actor = await requireActor('article.edit');
  const unfinished = await unfinishedImports(actor);
  return (
    <div className="grid gap-8">
      <PageHeading>New article</PageHeading>
      <UnfinishedImports imports={unfinished} />
      <WaysIn initial={idleForm(newKey())} />
    </div>
  );
}
