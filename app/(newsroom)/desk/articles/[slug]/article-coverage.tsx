import { CoverageLink } from '@/components/suggestion/coverage-link';
import type { DeskArticleView } from '@/domain/articles/desk';
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
  await untilShown(article);
  return <CoverageLink slug={article.slug} coverage={await coverageFor(article)} deciding={deciding} />;
}
