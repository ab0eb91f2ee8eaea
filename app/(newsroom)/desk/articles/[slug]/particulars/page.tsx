import type { Metadata } from 'next';
import { newKey } from '@/app/_server/action';
import { deskArticle } from '@/app/_server/desk-article';
import { requireActor } from '@/app/_server/session';
import { ParticularsForm } from '@/components/authoring/particulars-form';
import { PageHead } from '@/components/shell/page-head';
import { idleForm } from '@/components/ui/form-state';
import { editArticleAction } from '../../actions';

export const metadata: Metadata = { title: 'Particulars' };

export default async function ParticularsPage({ params }: { params: Promise<{ slug: string }> }) {
  await requireActor('article.edit');
  const { slug } = await params;
  const article = await deskArticle(slug);
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: `/desk/articles/${slug}`, words: 'Back to the article' }}
        title="Particulars"
        about={article.headline}
      />
      <ParticularsForm article={article} action={editArticleAction} initial={idleForm(newKey())} />
    </div>
  );
}
