import type { Metadata } from 'next';
import { readSource } from '@/app/_server/reads';
import { ReaderFrame } from '@/app/(reader)/reader-frame';
import { SearchForm } from '@/components/search/search-form';
import { SearchResults } from '@/components/search/search-results';
import { PageTitle } from '@/components/site/page-title';
import { search } from '@/domain/publishing/queries/search';

const LONGEST_QUERY = 200;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = wordsOf((await searchParams).q);
  return { title: query === '' ? 'Search' : `Search: ${query}`, robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const { q, source: slug } = await searchParams;
  const query = wordsOf(q);
  const source = typeof slug === 'string' ? await readSource(slug) : null;
  const asked = query !== '' || source !== null;
  return (
    <ReaderFrame here="search">
      <PageTitle>{source === null ? 'Search' : `Search in the claims of ${source.name}`}</PageTitle>
      <div className="mt-6">
        <SearchForm query={query} source={source} />
      </div>
      <div className="mt-8">
        {asked ? (
          <SearchResults
            query={query}
            result={await search(query, { source: source?.slug ?? null })}
            claimsOnly={source !== null}
          />
        ) : (
          <p className="text-soft">Look for words, a name in any spelling, or the number of a claim.</p>
        )}
      </div>
    </ReaderFrame>
  );
}

function wordsOf(query: string | string[] | undefined): string {
  return typeof query === 'string' ? query.trim().slice(0, LONGEST_QUERY) : '';
}
