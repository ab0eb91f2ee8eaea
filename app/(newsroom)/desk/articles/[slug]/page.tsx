import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { newKey } from '@/app/_server/action';
import { requireActor } from '@/app/_server/session';
import { ArticleHead } from '@/components/authoring/article-head';
import { PublishPanel } from '@/components/authoring/publish-panel';
import { PickingDesk } from '@/components/new-claim/picking-desk';
import type { PlacedClaim } from '@/components/new-claim/place-form';
import { FlashNotice } from '@/components/shell/flash-notice';
import { CoverageLink } from '@/components/suggestion/coverage-link';
import { may } from '@/domain/accounts/permissions';
import { articleForDesk } from '@/domain/articles/queries';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { claimByNumber, claimsInArticle } from '@/domain/claims/queries/in-article';
import { findSources } from '../../claims/actions';
import { findMatches, relateUnderQuestion } from '../../claims/match-actions';
import { waitsByArticle } from '../../desk-waits';
import { createSource } from '../../sources/actions';
import { publishArticleAction, withdrawArticleAction } from '../actions';
import { createClaim, placeClaim, readPicked, removeOccurrence } from './actions';
import { ArticleCoverage } from './article-coverage';

const ACTIONS = {
  createClaim,
  placeClaim,
  readPicked,
  removeOccurrence,
  createSource,
  findMatches,
  findSources,
  relateUnderQuestion,
};

type Props = {
  params: Promise<{ slug: string }>;
  /** `place` is the number of a claim to put on picked words; `occurrence` the place of it to adjust. */
  searchParams: Promise<{ place?: string | string[]; occurrence?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleForDesk((await params).slug);
  return { title: article?.headline ?? 'Not found' };
}

export default async function ArticleDeskPage({ params, searchParams }: Props) {
  const actor = await requireActor('desk.read');
  const [{ slug }, { place, occurrence }] = await Promise.all([params, searchParams]);
  const article = await articleForDesk(slug);
  if (article === null) notFound();
  const [claims, waiting] = await Promise.all([claimsInArticle(article.id), waitsByArticle()]);
  const editing = may(actor.role, 'claim.edit');
  const placing = editing ? await claimToPlace(String(place), String(occurrence), claims) : null;
  return (
    <div className="grid gap-8">
      <FlashNotice />
      <ArticleHead
        article={article}
        editing={may(actor.role, 'article.publish')}
        claims={new Set(claims.map(({ claimId }) => claimId)).size}
        waits={waiting[article.id] ?? { places: 0, proposals: 0 }}
        publishing={
          <PublishPanel
            article={article}
            startKey={newKey()}
            publish={publishArticleAction}
            withdraw={withdrawArticleAction}
          />
        }
        coverage={
          <Suspense fallback={<CoverageLink slug={slug} coverage={null} deciding={editing} />}>
            <ArticleCoverage article={article} deciding={editing} />
          </Suspense>
        }
      />
      <PickingDesk article={article} claims={claims} placing={placing} editing={editing} actions={ACTIONS} />
    </div>
  );
}

/** The claim of the address; an occurrence that is not in this article counts as a further place. */
async function claimToPlace(
  place: string,
  occurrence: string,
  claims: ClaimInArticle[],
): Promise<PlacedClaim | null> {
  const claim = /^[1-9]\d{0,8}$/.test(place) ? await claimByNumber(Number(place)) : null;
  if (claim === null) return null;
  const here = claims.some(
    ({ claimId, occurrenceId }) => claimId === claim.claimId && occurrenceId === occurrence,
  );
  return { ...claim, occurrenceId: here ? occurrence : null };
}
