import type { Metadata } from 'next';
import { newKey } from '@/app/_server/action';
import { requireActor } from '@/app/_server/session';
import { PasteForm } from '@/components/authoring/paste-form';
import { idleForm } from '@/components/ui/form-state';
import { createArticleAction } from '../actions';

export const metadata: Metadata = { title: 'New article' };

export default async function NewArticlePage() {
  await requireActor('article.edit');
  return (
    <div className="grid gap-6">
      <h1 className="font-serif text-3xl">New article</h1>
      <PasteForm action={createArticleAction} initial={idleForm(newKey())} />
    </div>
  );
}
