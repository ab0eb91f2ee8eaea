import type { Metadata } from 'next';
import Link from 'next/link';
import { deskArticle } from '@/app/_server/desk-article';
import { requireActor } from '@/app/_server/session';
import { CompareForm } from '@/components/earlier-text/compare-form';
import { RevisionList } from '@/components/earlier-text/revision-list';
import { FlashNotice } from '@/components/shell/flash-notice';
import { PageHead } from '@/components/shell/page-head';
import { buttonClass } from '@/components/ui/button';
import { may } from '@/domain/accounts/permissions';
import { revisionList } from '@/domain/revisions/queries/revisions';
import { Following } from './following';
import { Restorer } from './restorer';

export const metadata: Metadata = { title: 'Revisions' };

export default async function RevisionsPage({ params }: PageProps<'/desk/articles/[slug]/revisions'>) {
  const actor = await requireActor('desk.read');
  const { slug } = await params;
  const article = await deskArticle(slug);
  const rows = await revisionList(article.id);
  const editing = may(actor.role, 'article.edit');
  const newest = article.revision.number;
  const { id, version, status } = article;
  return (
    <div className="grid max-w-5xl gap-8">
      <FlashNotice />
      <div className="flex flex-wrap items-end justify-between gap-4">
        <PageHead
          back={{ href: `/desk/articles/${slug}`, words: 'Back to the article' }}
          title="Revisions"
          about={article.headline}
        />
        {editing ? (
          <Link href={`/desk/articles/${slug}/revise`} className={buttonClass('primary')}>
            New revision
          </Link>
        ) : null}
      </div>
      {newest > 1 ? (
        <CompareForm slug={slug} numbers={rows.map(({ number }) => number)} from={newest - 1} to={newest} />
      ) : null}
      <RevisionList
        slug={slug}
        rows={rows}
        restore={(row) =>
          editing ? (
            <Restorer
              article={{ id, slug, version, published: status === 'published' }}
              row={row}
              next={newest + 1}
            />
          ) : null
        }
      />
      <Following article={article} editing={editing} />
    </div>
  );
}
