import 'server-only';
import { newsroom } from '@/domain/accounts/queries';
import type { Home } from '@/domain/publishing/pages';
import { articleChanges } from '@/domain/publishing/queries/article-changes';
import { articlePage } from '@/domain/publishing/queries/article-page';
import { claimPage } from '@/domain/publishing/queries/claim-page';
import { home } from '@/domain/publishing/queries/home';
import { mergedSource } from '@/domain/publishing/queries/merged-source';
import { revisionDiff } from '@/domain/publishing/queries/revision-diff';
import { sourcePage } from '@/domain/publishing/queries/source-page';
import { SLUG_FORM, SLUG_LONGEST } from '@/domain/shared/slug';
import { cached } from './cached';
import { articleTag, claimTag, HOME_TAG, NEWSROOM_TAG, sourceTag } from './tags';

/*
 * The reads of reader pages. A page whose address has parameters calls one of these, exports
 * `generateStaticParams = () => []` and `revalidate = 300`, takes nothing else from the request, and is then kept
 * whole until a write touches what it shows. A null answer is for notFound(), which is kept too, under the same tag:
 * publishing the article ends it. A page without parameters (the home page) exports `dynamic = 'force-dynamic'`,
 * since there is no database when the app is built.
 */

const articleBySlug = cached('article', articlePage, (slug) => [articleTag(slug)]);
const changesBySlug = cached('article-changes', articleChanges, (slug) => [articleTag(slug)]);
const diffOfTwo = cached('revision-diff', revisionDiff, (slug) => [articleTag(slug)]);
const claimByNumber = cached('claim', claimPage, (number) => [claimTag(number)]);
const sourceBySlug = cached('source', sourcePage, (slug) => [sourceTag(slug)]);
const mergedBySlug = cached('merged-source', mergedSource, (slug) => [sourceTag(slug)]);
const firstHome = cached(
  'home',
  () => home(),
  () => [HOME_TAG],
);

/** A published article with its claims, or null. `slug` is as the address has it. */
export async function readArticle(slug: string) {
  return isSlug(slug) ? articleBySlug(slug) : null;
}

/** How a published article's text changed, or null. */
export async function readArticleChanges(slug: string) {
  return isSlug(slug) ? changesBySlug(slug) : null;
}

/** Two texts of an article that readers have seen, or null. All three are as the address has them. */
export async function readRevisionDiff(slug: string, from: string, to: string) {
  const numbers = /^[1-9]\d{0,5}$/;
  return isSlug(slug) && numbers.test(from) && numbers.test(to)
    ? diffOfTwo(slug, Number(from), Number(to))
    : null;
}

/** A claim that readers may see, or null. `number` is as the address has it: only the plain number is one. */
export async function readClaim(number: string) {
  return /^[1-9]\d{0,8}$/.test(number) ? claimByNumber(Number(number)) : null;
}

/** A source that readers may see, or null. `slug` is as the address has it. */
export async function readSource(slug: string) {
  return isSlug(slug) ? sourceBySlug(slug) : null;
}

/** The address of a source that was merged: the slug of the one that it is now, if readers may see that. */
export async function readMergedSource(slug: string): Promise<string | null> {
  const now = isSlug(slug) ? await mergedBySlug(slug) : null;
  return now !== null && (await readSource(now)) !== null ? now : null;
}

/** A page of the list of articles; the first one is kept. `after` is the `next` of the page before. */
export async function readHome(after: string | null = null): Promise<Home> {
  return after === null ? firstHome() : home({ after });
}

/** The newsroom's name and where corrections go, for the foot of every page. */
export const readNewsroom = cached('newsroom', newsroom, () => [NEWSROOM_TAG]);

function isSlug(slug: string): boolean {
  return slug.length <= SLUG_LONGEST && SLUG_FORM.test(slug);
}
