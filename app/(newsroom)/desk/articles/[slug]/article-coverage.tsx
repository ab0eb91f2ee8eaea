import { CoverageLink } from '@/components/suggestion/coverage-link';
import { NotReadLink } from '@/components/suggestion/not-read';
import type { DeskArticleView } from '@/domain/articles/desk';
import { isEnglish } from '@/domain/shared/language';
import { coverageFor } from '@/domain/suggestions/queries/suggestions-for';
import { untilShown } from './until-shown';

/** How much of what an article states has a claim. */
export async function ArticleCoverage({
  article,
  deciding,
}: {
  article: DeskArticleView;
  deciding: boolean;
}) {
  if (!isEnglish(article.language)) return <NotReadLink slug={article.slug} language={article.language} />;
  await untilShown(article);
  return <CoverageLink slug={article.slug} coverage={await coverageFor(article)} deciding={deciding} />;
}
