import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asHtml } from '@/app/_server/as-html';
import { readArticle } from '@/app/_server/reads';
import { ReaderFrame } from '@/app/(reader)/reader-frame';
import { AnnotatedArticle } from '@/components/article/annotated-article';
import { ReadingAid } from '@/components/article/reading-aid';
import { ServedHtml } from '@/components/site/served-html';

const NOT_FOUND: Metadata = { title: 'Not found' };

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await readArticle((await params).slug);
  if (article === null) return NOT_FOUND;
  const { slug, headline, outlet, coverage } = article;
  const sourced = `${coverage.sourced} of ${coverage.statements} statements sourced.`;
  const description = article.summary ?? `An article of ${outlet}, claim by claim: ${sourced}`;
  return {
    title: headline,
    description,
    alternates: { canonical: `/articles/${slug}` },
    openGraph: { type: 'article', title: headline, description },
  };
}

export default async function ArticleRoute({ params }: Props) {
  const article = await readArticle((await params).slug);
  if (article === null) notFound();
  return (
    <ReaderFrame>
      <ServedHtml id={await asHtml(<AnnotatedArticle article={article} />)} className="annotated" />
      <ReadingAid />
    </ReaderFrame>
  );
}
