import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskArticle } from '@/app/_server/desk-article';
import { requireActor } from '@/app/_server/session';
import { CompareForm } from '@/components/earlier-text/compare-form';
import { deskClaims } from '@/components/revising/desk-claims';
import { RevisionDiff } from '@/components/revision/revision-diff';
import { PageHead } from '@/components/shell/page-head';
import { revisionAsItStood } from '@/domain/revisions/queries/as-it-stood';
import { revisionList } from '@/domain/revisions/queries/revisions';
import type { RevisionAsItStood } from '@/domain/revisions/revision';

export const metadata: Metadata = { title: 'What changed' };

export default async function ComparePage({
  params,
  searchParams,
}: PageProps<'/desk/articles/[slug]/compare'>) {
  await requireActor('desk.read');
  const [{ slug }, { from, to }] = await Promise.all([params, searchParams]);
  const article = await deskArticle(slug);
  // Without numbers in the address: the present text beside the one before it.
  const present = article.revision.number;
  const [before, after, rows] = await Promise.all([
    revisionAsItStood(slug, Number(from ?? Math.max(1, present - 1))),
    revisionAsItStood(slug, Number(to ?? present)),
    revisionList(article.id),
  ]);
  if (before === null || after === null) notFound();
  const claims = deskClaims([...before.claims, ...after.claims]);
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: `/desk/articles/${slug}/revisions`, words: 'Back to the revisions' }}
        title={`From revision ${before.number} to revision ${after.number}`}
        about={article.headline}
      />
      <CompareForm
        slug={slug}
        numbers={rows.map(({ number }) => number)}
        from={before.number}
        to={after.number}
      />
      <RevisionDiff
        before={sideOf(before)}
        after={sideOf(after)}
        claims={claims}
        language={article.language}
      />
    </div>
  );
}

function sideOf({ number, text, blocks, claims }: RevisionAsItStood) {
  return {
    label: `Revision ${number}`,
    text,
    blocks,
    marks: claims.map((claim) => ({ id: claim.number, spans: claim.spans })),
  };
}
