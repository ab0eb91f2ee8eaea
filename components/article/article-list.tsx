import { DayTime } from '@/components/ui/time';
import type { ArticleSummary } from '@/domain/publishing/pages';
import { CoverageLine } from './coverage-line';
import { TallyBar } from './tally-bar';

/** Articles as the front page lists them. */
export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {articles.map((article) => (
        <li key={article.slug} className="py-7">
          <ArticleEntry article={article} />
        </li>
      ))}
    </ul>
  );
}

function ArticleEntry({ article }: { article: ArticleSummary }) {
  const { slug, headline, outlet, byline, publishedOn, summary } = article;
  return (
    <article className="grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <p className="text-sm text-soft">
          <span className="font-semibold text-ink">{outlet}</span> · <DayTime day={publishedOn} />
        </p>
        <h2 className="mt-1 font-serif text-2xl leading-snug font-semibold">
          <a href={`/articles/${slug}`} className="text-ink no-underline hover:underline">
            {headline}
          </a>
        </h2>
        {summary === null ? null : <p className="mt-2 max-w-2xl font-serif text-lg text-soft">{summary}</p>}
        {byline === null ? null : <p className="mt-2 text-sm text-soft">{byline}</p>}
      </div>
      <div className="grid content-start gap-2 lg:pt-7">
        <TallyBar tally={article.tally} />
        <CoverageLine coverage={article.coverage} />
      </div>
    </article>
  );
}
