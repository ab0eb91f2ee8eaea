import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '@/app/_server/session';
import { PageHead } from '@/components/desk/page-head';
import { articleForDesk } from '@/domain/articles/queries';
import { claimsInArticle } from '@/domain/claims/queries/in-article';
import { Reviser } from './reviser';

export const metadata: Metadata = { title: 'New revision' };

export default async function RevisePage({ params }: PageProps<'/desk/articles/[slug]/revise'>) {
  await requireActor('article.edit');
  const { slug } = await params;
  const article = await articleForDesk(slug);
  if (article === null) notFound();
  const claims = await claimsInArticle(article.id);
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: `/desk/articles/${slug}`, words: 'Back to the article' }}
        title="New revision"
        about={article.headline}
      />
      <Reviser article={article} claims={claims} read={null} />
    </div>
  );
}
