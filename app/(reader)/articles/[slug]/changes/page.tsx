import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readArticleChanges } from '@/app/_server/reads';
import { ReaderFrame } from '@/app/(reader)/reader-frame';
import { ChangeList } from '@/components/revision/change-list';
import { timesInWords } from '@/components/revision/times';
import { PageTitle } from '@/components/site/page-title';

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await readArticleChanges((await params).slug);
  if (article === null) return { title: 'Not found' };
  return {
    title: `Changes: ${article.headline}`,
    description: `How the text of “${article.headline}” changed after it was first shown.`,
    alternates: { canonical: `/articles/${article.slug}/changes` },
  };
}

export default async function ChangesRoute({ params }: Props) {
  const article = await readArticleChanges((await params).slug);
  if (article === null) notFound();
  const { slug, headline, times } = article;
  return (
    <ReaderFrame>
      <PageTitle over={<a href={`/articles/${slug}`}>{headline}</a>}>
        {times === 0 ? 'This article has not changed' : `This article changed ${timesInWords(times)}`}
      </PageTitle>
      <div className="mt-8">
        <ChangeList article={article} />
      </div>
    </ReaderFrame>
  );
}
