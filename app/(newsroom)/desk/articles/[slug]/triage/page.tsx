import type { Metadata } from 'next';
import { deskArticle } from '@/app/_server/desk-article';
import { requireActor } from '@/app/_server/session';
import { FlashNotice } from '@/components/shell/flash-notice';
import { PageHead } from '@/components/shell/page-head';
import { waitingInWords } from '@/components/triage/triage-words';
import { may } from '@/domain/accounts/permissions';
import { decisionsMade } from '@/domain/revisions/queries/decisions';
import { triage } from '@/domain/revisions/queries/triage';
import { Decider } from '../../../triage/decider';

export const metadata: Metadata = { title: 'Triage' };

export default async function ArticleTriagePage({ params }: PageProps<'/desk/articles/[slug]/triage'>) {
  const actor = await requireActor('desk.read');
  const { slug } = await params;
  const article = await deskArticle(slug);
  const [items, made] = await Promise.all([triage(article.id), decisionsMade(actor.id, article.id)]);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-x-4">
        <PageHead
          back={{ href: `/desk/articles/${slug}`, words: 'Back to the article' }}
          title="Triage"
          about={article.headline}
        />
        <p>{waitingInWords(items.length)}</p>
      </div>
      <FlashNotice />
      <Decider items={items} made={made} articles={false} editing={may(actor.role, 'claim.edit')} />
    </div>
  );
}
