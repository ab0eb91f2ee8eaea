import type { Metadata } from 'next';
import Link from 'next/link';
import { requireActor } from '@/app/_server/session';
import { ArticleTable } from '@/components/authoring/article-table';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { may } from '@/domain/accounts/permissions';
import { articleList } from '@/domain/articles/queries';
import { waitsByArticle } from '../desk-waits';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage() {
  const actor = await requireActor('desk.read');
  const [rows, waiting] = await Promise.all([articleList(), waitsByArticle()]);
  const editing = may(actor.role, 'article.edit');
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-3xl">Articles</h1>
        {editing ? (
          <Link href="/desk/articles/new" className={buttonClass('primary')}>
            New article
          </Link>
        ) : null}
      </div>
      {rows.length > 0 ? (
        <ArticleTable rows={rows} waiting={waiting} />
      ) : (
        <Empty title="No articles yet">
          {editing ? 'Paste the text of one to begin.' : 'An editor brings them in.'}
        </Empty>
      )}
    </div>
  );
}
