import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { newKey } from '@/app/_server/action';
import { requireActor } from '@/app/_server/session';
import { ParticularsForm } from '@/components/authoring/particulars-form';
import { idleForm } from '@/components/ui/form-state';
import { PageHeading } from '@/components/ui/page-heading';
import { articleForDesk } from '@/domain/articles/queries';
import { editArticleAction } from '../../actions';

export const metadata: Metadata = { title: 'Particulars' };

export default async function ParticularsPage({ params }: { params: Promise<{ slug: string }> }) {
  await requireActor('article.edit');
  const { slug } = await params;
  const article = await articleForDesk(slug);
  if (article === null) notFound();
  return (
    <div className="grid gap-6">
      <div>
        <Link href={`/desk/articles/${slug}`}>Back to the article</Link>
        <PageHeading>Particulars</PageHeading>
        <p className="text-soft">{article.headline}</p>
      </div>
      <ParticularsForm article={article} action={editArticleAction} initial={idleForm(newKey())} />
    </div>
  );
}
