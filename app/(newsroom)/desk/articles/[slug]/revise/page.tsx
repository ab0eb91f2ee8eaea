import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { requireActor } from '@/app/_server/session';
import { PageHead } from '@/components/desk/page-head';
import { readTextOf } from '@/components/revising/read-text';
import type { ReadText } from '@/components/revising/revise-fields';
import { Notice } from '@/components/ui/notice';
import { articleForDesk } from '@/domain/articles/queries';
import { claimsInArticle } from '@/domain/claims/queries/in-article';
import { importDraft } from '@/domain/imports/queries';
import type { Actor } from '@/domain/shared/actor';
import { ReadAnew } from './read-anew';
import { Reviser } from './reviser';

export const metadata: Metadata = { title: 'New revision' };

export default async function RevisePage({
  params,
  searchParams,
}: PageProps<'/desk/articles/[slug]/revise'>) {
  const actor = await requireActor('article.edit');
  const [{ slug }, { draft }] = await Promise.all([params, searchParams]);
  const article = await articleForDesk(slug);
  if (article === null) notFound();
  const [claims, read] = await Promise.all([
    claimsInArticle(article.id),
    draft === undefined ? null : readText(String(draft), actor),
  ]);
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: `/desk/articles/${slug}`, words: 'Back to the article' }}
        title="New revision"
        about={article.headline}
      />
      {draft !== undefined && read === null ? (
        <Notice title="What was read is no longer here">
          It was saved or dropped. Below is the present text; a page or a file can be read again.
        </Notice>
      ) : null}
      <ReadAnew article={article} />
      {read === null ? null : (
        <p>
          <Link href={`/desk/articles/import/${read.id}`}>Go through the parts of what was read</Link>
        </p>
      )}
      <Reviser key={read?.id ?? ''} article={article} claims={claims} read={read} />
    </div>
  );
}

/** What was read and waits, in the notation of a paste; null when it is gone. */
async function readText(id: string, actor: Actor): Promise<ReadText | null> {
  const draft = await importDraft(id, actor);
  return draft && readTextOf(draft);
}
