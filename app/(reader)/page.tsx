import type { Metadata } from 'next';
import { readHome } from '@/app/_server/reads';
import { ArticleList } from '@/components/article/article-list';
import { SearchForm } from '@/components/search/search-form';
import { PageTitle } from '@/components/site/page-title';
import { Empty } from '@/components/ui/empty';
import { ReaderFrame } from './reader-frame';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { absolute: 'Sourceline: articles, claim by claim' },
  alternates: { canonical: '/' },
};

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export default async function HomePage({ searchParams }: Props) {
  const { after } = await searchParams;
  const { articles, next } = await readHome(typeof after === 'string' ? after : null);
  return (
    <ReaderFrame here="articles">
      <PageTitle>Articles, claim by claim</PageTitle>
      <p className="mt-3 mb-6 max-w-2xl text-lg text-soft">
        Each claim is marked in its place: who said it, through whom, what backs it, and what reviewers found.
      </p>
      <SearchForm />
      <div className="mt-10">
        {articles.length === 0 ? (
          <Empty title="No article has been published yet">New ones appear here, the latest first.</Empty>
        ) : (
          <ArticleList articles={articles} />
        )}
        {next === null ? null : (
          <p className="mt-6">
            <a href={`/?after=${encodeURIComponent(next)}`}>Older articles</a>
          </p>
        )}
      </div>
    </ReaderFrame>
  );
}
