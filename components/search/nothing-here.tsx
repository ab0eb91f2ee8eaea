import { PageTitle } from '@/components/site/page-title';
import { SearchForm } from './search-form';

/** For addresses that lead nowhere: what may have happened, and a way on. */
export function NothingHere() {
  return (
    <>
      <PageTitle over="Not found">There is nothing at this address</PageTitle>
      <p className="mt-4 mb-6 max-w-2xl text-lg">
        The article, claim or source may have been withdrawn, or the address may be mistyped. Search for it,
        or start from <a href="/">the list of articles</a>.
      </p>
      <SearchForm />
    </>
  );
}
