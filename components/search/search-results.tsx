import type { ReactNode } from 'react';
import { Section } from '@/components/site/page-title';
import { Empty } from '@/components/ui/empty';
import { StatusBadge } from '@/components/ui/status-badge';
import { DayTime } from '@/components/ui/time';
import type { SearchResult } from '@/domain/publishing/pages';
import { SOURCE_KINDS } from '@/domain/sources/source';
import { Highlighted } from './highlighted';

type Props = { query: string; result: SearchResult; claimsOnly?: boolean };

/** What was found, by what it is; says how many of each, and what to do when there is nothing. */
export function SearchResults({ query, result, claimsOnly = false }: Props) {
  const { articles, claims, sources } = result;
  const total = articles.length + claims.length + sources.length;
  if (total === 0) {
    return (
      <Empty title={`Nothing found for “${query}”`}>
        Try fewer or other words, a name in another spelling, or the number of a claim.
      </Empty>
    );
  }
  return (
    <>
      {claimsOnly ? null : (
        <Found id="articles" title="Articles" count={articles.length}>
          {articles.map((article) => (
            <FoundArticle key={article.slug} article={article} />
          ))}
        </Found>
      )}
      <Found id="claims" title="Claims" count={claims.length}>
        {claims.map((claim) => (
          <FoundClaim key={claim.number} claim={claim} />
        ))}
      </Found>
      {claimsOnly ? null : (
        <Found id="sources" title="Sources" count={sources.length}>
          {sources.map((source) => (
            <FoundSource key={source.slug} source={source} />
          ))}
        </Found>
      )}
    </>
  );
}

function Found({
  id,
  title,
  count,
  children,
}: {
  id: string;
  title: string;
  count: number;
  children: ReactNode;
}) {
  const heading = (
    <>
      {title} <span className="font-sans text-base font-normal text-soft tabular-nums">{count}</span>
    </>
  );
  return (
    <Section id={id} title={heading}>
      {count === 0 ? (
        <p className="text-soft">None.</p>
      ) : (
        <ul className="grid max-w-3xl gap-5">{children}</ul>
      )}
    </Section>
  );
}

type Of<Part extends keyof SearchResult> = SearchResult[Part][number];

function FoundArticle({
  article: { slug, headline, outlet, publishedOn, snippet },
}: {
  article: Of<'articles'>;
}) {
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

function FoundClaim({
  claim: { number, statement, status, articles, foundSources, foundTopics },
}: {
  claim: Of<'claims'>;
}) {
  return (
    <li>
      <a href={`/claims/${number}`} className="font-serif text-lg">
        {statement}
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

function FoundSource({ source: { slug, name, kind, role, claims } }: { source: Of<'sources'> }) {
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
