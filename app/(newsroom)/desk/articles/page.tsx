import type { Metadata } from 'next';
import Link from 'next/link';
import { requireActor } from '@/app/_server/session';
import { ArticleFilters } from '@/components/authoring/article-filters';
import { ArticleRows } from '@/components/authoring/article-rows';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { may } from '@/domain/accounts/permissions';
import { type ArticleFilter, readArticleState } from '@/domain/articles/desk';
import { articleList } from '@/domain/articles/queries';
import { waitsByArticle } from '../desk-waits';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage({ searchParams }: PageProps<'/desk/articles'>) {
  const actor = await requireActor('desk.read');
  const { q, state, after } = await searchParams;
  const filter = { words: typeof q === 'string' ? q.trim() : '', state: readArticleState(state) };
  const [{ rows, next }, waiting] = await Promise.all([
    articleList(filter, typeof after === 'string' ? after : null),
    waitsByArticle(),
  ]);
  const editing = may(actor.role, 'article.edit');
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <PageHeading>Articles</PageHeading>
        {editing ? (
          <Link href="/desk/articles/new" className={buttonClass('primary')}>
            New article
          </Link>
        ) : null}
      </div>
      <ArticleFilters filter={filter} />
      {rows.length > 0 ? (
        <ArticleRows rows={rows} waiting={waiting} />
      ) : (
        <NoArticles filter={filter} editing={editing} />
      )}
      {next === null ? null : (
        <nav aria-label="Pages of articles">
          <Link href={`/desk/articles?${addressOf(filter, next)}`} className={buttonClass()}>
            Older articles
          </Link>
        </nav>
      )}
    </div>
  );
}

function NoArticles({ filter, editing }: { filter: ArticleFilter; editing: boolean }) {
  if (filter.words !== '' || filter.state !== null)
    return (
      <p role="status">
        No article is like that. <Link href="/desk/articles">Show all articles</Link>
      </p>
    );
  return (
    <Empty title="No articles yet">
      {editing ? 'Paste the text of one to begin.' : 'An editor brings them in.'}
    </Empty>
  );
}

function addressOf({ words, state }: ArticleFilter, after: string): string {
  const asked = { ...(words === '' ? {} : { q: words }), ...(state === null ? {} : { state }), after };
  return new URLSearchParams(asked).toString();
}
