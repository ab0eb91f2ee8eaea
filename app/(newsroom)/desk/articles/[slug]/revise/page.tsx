import type { Metadata } from 'next';
import Link from 'next/link';
import { deskArticle } from '@/app/_server/desk-article';
import { requireActor } from '@/app/_server/session';
import { readTextOf } from '@/components/revising/read-text';
import type { ReadText } from '@/components/revising/revise-fields';
import { PageHead } from '@/components/shell/page-head';
import { Notice } from '@/components/ui/notice';
import { claimsInArticle } from '@/domain/claims/queries/in-article';
import { importDraft } from '@/domain/imports/queries';
import { proposalById } from '@/domain/revisions/queries/follows';
import type { Actor } from '@/domain/shared/actor';
import { ReadAnew } from './read-anew';
import { Reviser } from './reviser';

export const metadata: Metadata = { title: 'New revision' };

export default async function RevisePage({
  params,
  searchParams,
}: PageProps<'/desk/articles/[slug]/revise'>) {
  const actor = await requireActor('article.edit');
  const [{ slug }, { draft, proposal }] = await Promise.all([params, searchParams]);
  const article = await deskArticle(slug);
  const [claims, drafted, proposed] = await Promise.all([
    claimsInArticle(article.id),
    draft === undefined ? null : draftedText(String(draft), actor),
    proposal === undefined ? null : proposedText(String(proposal), article.id),
  ]);
  const read = proposed?.read ?? drafted;
  const asked = draft !== undefined || proposal !== undefined;
  return (
    <div className="grid gap-6">
      <PageHead
        back={
          proposal === undefined
            ? { href: `/desk/articles/${slug}`, words: 'Back to the article' }
            : { href: `/desk/articles/${slug}/revisions#following`, words: 'Back to what was found' }
        }
        title={proposed === null ? 'New revision' : 'Correct what was found'}
        about={article.headline}
      />
      {asked && read === null ? (
        <Notice title="What was read is no longer here">
          It was saved or dropped. Below is the present text; a page or a file can be read again.
        </Notice>
      ) : null}
      {proposed?.decided ? (
        <Notice title="This was decided already">
          Somebody took or dismissed it, or a newer text was found since. What you save here becomes a
          revision all the same.
        </Notice>
      ) : null}
      {proposed === null ? <ReadAnew article={article} /> : null}
      {drafted === null ? null : (
        <p>
          <Link href={`/desk/articles/import/${drafted.id}`}>Go through the parts of what was read</Link>
        </p>
      )}
      <Reviser
        key={read?.id ?? ''}
        article={article}
        claims={claims}
        read={read}
        proposalId={proposed === null || proposed.decided ? null : proposed.read.id}
      />
    </div>
  );
}

/** What was read and waits; null when it is gone. */
async function draftedText(id: string, actor: Actor): Promise<ReadText | null> {
  const draft = await importDraft(id, actor);
  return draft && readTextOf({ ...draft, from: 'draft' });
}

/** What was found at the followed address of an article, to be put right before it is taken; null when there is none such. */
async function proposedText(
  id: string,
  articleId: string,
): Promise<{ read: ReadText; decided: boolean } | null> {
  const proposal = await proposalById(id);
  if (proposal === null || proposal.article.id !== articleId) return null;
  const read = readTextOf({ ...proposal, from: 'proposal', origin: 'address', warnings: [] });
  return { read, decided: proposal.state !== 'open' };
}
