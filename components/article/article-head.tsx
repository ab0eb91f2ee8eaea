import type { ReactNode } from 'react';
import { webAddress } from '@/components/claim/web-address';
import { timesInWords } from '@/components/revision/times';
import { DayTime, Moment } from '@/components/ui/time';
import type { ArticlePage } from '@/domain/publishing/pages';
import { CoverageLine } from './coverage-line';
import { TallyBar } from './tally-bar';

/** What stands over an article: its headline (marked like the text), where it is from, and how its claims stand. */
export function ArticleHead({ article, headline }: { article: ArticlePage; headline: ReactNode }) {
  const { slug, outlet, byline, publishedOn, summary, revision, changes, changedAt } = article;
  const original = webAddress(article.canonicalUrl);
  return (
    <header className="article-head">
      <p className="text-sm text-soft">
        <span className="font-semibold text-ink">{outlet}</span> · <DayTime day={publishedOn} />
        {byline === null ? null : ` · ${byline}`}
      </p>
      {headline}
      {summary === null ? null : <p className="font-serif text-xl text-soft">{summary}</p>}
      <div className="article-facts">
        <TallyBar tally={article.tally} />
        <CoverageLine coverage={article.coverage} />
        <p className="text-sm text-soft">
          Text revision {revision.number} of <Moment at={revision.at} />; last change{' '}
          <Moment at={changedAt} />. <ChangesLine slug={slug} changes={changes} />
          {original === null ? null : (
            <>
              <a href={original}>Original article</a>.{' '}
            </>
          )}
          <a href="#claims">All claims in a list</a>
        </p>
      </div>
    </header>
  );
}

function ChangesLine({ slug, changes }: { slug: string; changes: number }) {
  if (changes === 0) return null;
  return (
    <>
      Its text changed {timesInWords(changes)}: <a href={`/articles/${slug}/changes`}>see what changed</a>.{' '}
    </>
  );
}
