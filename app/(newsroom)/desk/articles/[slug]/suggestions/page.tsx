import type { Metadata } from 'next';
import { Suspense } from 'react';
import { deskArticle } from '@/app/_server/desk-article';
import { requireActor } from '@/app/_server/session';
import { PageHead } from '@/components/shell/page-head';
import { NotRead } from '@/components/suggestion/not-read';
import { Reading } from '@/components/suggestion/reading';
import { SuggestionDesk } from '@/components/suggestion/suggestion-desk';
import { may } from '@/domain/accounts/permissions';
import type { DeskArticleView } from '@/domain/articles/desk';
import { claimsInArticle } from '@/domain/claims/queries/in-article';
import { isEnglish } from '@/domain/shared/language';
import { suggestionsFor } from '@/domain/suggestions/queries/suggestions-for';
import { findSources } from '../../../claims/actions';
import { findMatches, relateUnderQuestion } from '../../../claims/match-actions';
import { createSource } from '../../../sources/actions';
import { untilShown } from '../until-shown';
import {
  acceptSuggestion,
  addAlias,
  bringBackSuggestion,
  dismissSuggestion,
  furtherSuggestions,
  placeSuggestion,
  takeBackAccepted,
  takeBackPlaced,
} from './actions';

const ACTIONS = {
  accept: acceptSuggestion,
  addAlias,
  bringBack: bringBackSuggestion,
  createSource,
  createSpelled: createSource,
  dismiss: dismissSuggestion,
  findMatches,
  findSources,
  further: furtherSuggestions,
  place: placeSuggestion,
  relateUnderQuestion,
  takeBack: takeBackAccepted,
  takeBackPlaced,
};

type Props = PageProps<'/desk/articles/[slug]/suggestions'>;

export const metadata: Metadata = { title: 'Suggestions' };

export default async function SuggestionsPage({ params }: Props) {
  const actor = await requireActor('desk.read');
  const { slug } = await params;
  const article = await deskArticle(slug);
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: `/desk/articles/${slug}`, words: 'Back to the article' }}
        title="Suggestions"
        about={article.headline}
      />
      {isEnglish(article.language) ? (
        <Suspense fallback={<Reading units={article.revision.text.length} />}>
          <Found article={article} deciding={may(actor.role, 'claim.edit')} />
        </Suspense>
      ) : (
        <NotRead slug={slug} language={article.language} />
      )}
    </div>
  );
}

async function Found({ article, deciding }: { article: DeskArticleView; deciding: boolean }) {
  await untilShown(article);
  const [desk, claims] = await Promise.all([suggestionsFor(article), claimsInArticle(article.id)]);
  return (
    <SuggestionDesk article={article} claims={claims} desk={desk} deciding={deciding} actions={ACTIONS} />
  );
}
