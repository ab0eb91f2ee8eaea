import type { ReactNode } from 'react';
import { Section } from '@/components/site/page-title';
import { Empty } from '@/components/ui/empty';
import { StatusBadge } from '@/components/ui/status-badge';
import { DayTime } from '@/components/ui/time';
import type { FoundArticle, FoundClaim, FoundSource, SearchResult } from '@/domain/publishing/pages';
import {
  CLAIMS_ON_PAGE,
  isNarrowed,
  type SearchNarrowing,
  searchAddress,
} from '@/domain/publishing/search-narrowing';
import { RANKED } from '@/domain/search/terms';
import { SOURCE_KINDS } from '@/domain/sources/source';
import { Highlighted } from './highlighted';
import { Narrowed, SearchFacets } from './search-facets';

type Props = {
  query: string;
  narrowing: SearchNarrowing;
  page: number;
  result: SearchResult;
  /** The words that were searched instead, because nothing was found for those typed. */
  meant: string | null;
};

/** What was found, by what it is; says how many of each, and what to do when there is nothing. */
export function SearchResults({ query, narrowing, page, result, meant }: Props) {
  const { articles, claims, claimsFound, facets, sources } = result;
  const narrowed = isNarrowed(narrowing);
  const searched = meant ?? query;
  if (articles.length + claimsFound + sources.length === 0) {
    return (
      <>
        <Narrowed query={query} narrowing={narrowing} facets={facets} />
        <Empty title={query === '' ? 'No claim like that' : `Nothing found for “${query}”`}>
          {narrowed
            ? 'Drop what the claims are narrowed by, or try other words.'
            : 'Try fewer or other words, a name in another spelling, or the number of a claim.'}
        </Empty>
      </>
    );
  }
  return (
    <>
      {meant === null ? null : (
        <p role="status" className="mb-6">
          Nothing found for “{query}”. Did you mean{' '}
          <a href={searchAddress(meant, narrowing)}>
            <strong>{meant}</strong>
          </a>
          ? This was found for it.
        </p>
      )}
      {narrowed ? null : (
        <Found id="articles" title="Articles" count={articles.length}>
          <ul className="grid max-w-3xl gap-5">
            {articles.map((article) => (
              <FoundArticleItem key={article.slug} {...article} />
            ))}
          </ul>
        </Found>
      )}
      <Found id="claims" title="Claims" count={claimsFound} atLeast={claimsFound >= RANKED}>
        <Narrowed query={searched} narrowing={narrowing} facets={facets} />
        <div className="md:grid md:grid-cols-[minmax(0,1fr)_15rem] md:gap-10">
          <div className="md:order-2">
            <SearchFacets query={searched} narrowing={narrowing} facets={facets} />
          </div>
          <div className="min-w-0">
            <ul className="grid max-w-3xl gap-5">
              {claims.map((claim) => (
                <FoundClaimItem key={claim.number} {...claim} />
              ))}
            </ul>
            <Pages
              query={searched}
              narrowing={narrowing}
              page={page}
              last={Math.ceil(claimsFound / CLAIMS_ON_PAGE)}
            />
          </div>
        </div>
      </Found>
      {narrowed ? null : (
        <Found id="sources" title="Sources" count={sources.length}>
          <ul className="grid max-w-3xl gap-5">
            {sources.map((source) => (
              <FoundSourceItem key={source.slug} {...source} />
            ))}
          </ul>
        </Found>
      )}
    </>
  );
}

type PagesProps = { query: string; narrowing: SearchNarrowing; page: number; last: number };

function Pages({ query, narrowing, page, last }: PagesProps) {
  if (last <= 1) return null;
  return (
    <nav aria-label="Pages of claims" className="mt-6 flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <a rel="prev" href={`${searchAddress(query, narrowing, { page: page - 1 })}#claims`}>
          Claims before
        </a>
      ) : null}
      <span className="text-soft">
        Page {page} of {last}
      </span>
      {page < last ? (
        <a rel="next" href={`${searchAddress(query, narrowing, { page: page + 1 })}#claims`}>
          More claims
        </a>
      ) : null}
    </nav>
  );
}

function Found({
  id,
  title,
  count,
  atLeast = false,
  children,
}: {
  id: string;
  title: string;
  count: number;
  /** There may be more than `count`. */
  atLeast?: boolean;
  children: ReactNode;
}) {
  const heading = (
    <>
      {title}{' '}
      <span className="font-sans text-base font-normal text-soft tabular-nums">
        {atLeast ? `${count} or more` : count}
      </span>
    </>
  );
  return (
    <Section id={id} title={heading}>
      {count === 0 ? <p className="text-soft">None.</p> : children}
    </Section>
  );
}

function FoundArticleItem({ slug, headline, outlet, publishedOn, snippet }: FoundArticle) {
  return (
    <li>
      <a href={`/articles/${slug}`} className="font-serif text-lg">
        {headline}
      </a>
      <p className="text-sm text-soft">
        {outlet} · <DayTime day={publishedOn} />
      </p>
      <p className="mt-1 font-serif">
        <Highlighted snippet={snippet} />
      </p>
    </li>
  );
}

function FoundClaimItem({ number, statement, status, articles, foundSources, foundTopics }: FoundClaim) {
  return (
    <li>
      <a href={`/claims/${number}`} className="font-serif text-lg">
        <Highlighted snippet={statement} />
      </a>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <StatusBadge status={status} />
        <span>Claim {number}</span>
        {foundSources.length === 0 ? null : <span>Source: {foundSources.join(', ')}</span>}
        {foundTopics.length === 0 ? null : <span>Topic: {foundTopics.join(', ')}</span>}
        {articles.map(({ slug, headline }) => (
          <span key={slug}>
            in <a href={`/articles/${slug}#${number}`}>{headline}</a>
          </span>
        ))}
      </p>
    </li>
  );
}

function FoundSourceItem({ slug, name, kind, role, claims }: FoundSource) {
  return (
    <li>
      <a href={`/sources/${slug}`} className="font-serif text-lg">
        {name}
      </a>
      <p className="text-sm text-soft">
        {[SOURCE_KINDS[kind], role].filter(Boolean).join(' · ')} · {claims}{' '}
        {claims === 1 ? 'claim' : 'claims'}
      </p>
    </li>
  );
}
