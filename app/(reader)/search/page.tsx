import type { Metadata } from 'next';
import { ReaderFrame } from '@/app/(reader)/reader-frame';
import { SearchForm } from '@/components/search/search-form';
import { SearchResults } from '@/components/search/search-results';
import { PageTitle } from '@/components/site/page-title';
import { search } from '@/domain/publishing/queries/search/search';
import { isNarrowed, narrowingOf, type SearchNarrowing } from '@/domain/publishing/search-narrowing';
import { meantBy } from '@/domain/search/queries/near-words';

const LONGEST_QUERY = 200;
/** The last page that has claims: as many are ranked, and no more. */
const LAST_PAGE = 50;

type Asked = { query: string; narrowing: SearchNarrowing; page: number };
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = wordsOf((await searchParams).q);
  return { title: query === '' ? 'Search' : `Search: ${query}`, robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const params = await searchParams;
  const asked = { query: wordsOf(params.q), narrowing: narrowingOf(params), page: pageOf(params.page) };
  return (
    <ReaderFrame here="search">
      <PageTitle>Search</PageTitle>
      <div className="mt-6">
        <SearchForm query={asked.query} narrowing={asked.narrowing} />
      </div>
      <div className="mt-8">
        {asked.query === '' && !isNarrowed(asked.narrowing) ? (
          <p className="text-soft">Look for words, a name in any spelling, or the number of a claim.</p>
        ) : (
          <SearchResults {...asked} {...(await foundFor(asked))} />
        )}
      </div>
    </ReaderFrame>
  );
}

/** What was found; where nothing was, also what was found for the words that were most likely meant. */
async function foundFor({ query, narrowing, page }: Asked) {
  const result = await search(query, { narrowing, page });
  const nothing = result.claimsFound + result.articles.length + result.sources.length === 0;
  const meant = nothing ? await meantBy(query, { shownOnly: true }) : null;
  return meant === null ? { result, meant } : { result: await search(meant, { narrowing }), meant };
}

function wordsOf(query: string | string[] | undefined): string {
  return typeof query === 'string' ? query.trim().slice(0, LONGEST_QUERY) : '';
}

function pageOf(page: string | string[] | undefined): number {
  const number = Number(page);
  return Number.isInteger(number) && number >= 1 && number <= LAST_PAGE ? number : 1;
}
