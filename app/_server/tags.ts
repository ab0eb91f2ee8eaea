import type { Touched } from '@/domain/shared/outcome';

/** Names of the cache tags: what a reader page shows, so that a write can expire exactly the pages it changed. */
export const HOME_TAG = 'home';
export const NEWSROOM_TAG = 'newsroom';
export const articleTag = (slug: string) => `article:${slug}`;
export const claimTag = (number: number) => `claim:${number}`;
export const sourceTag = (slug: string) => `source:${slug}`;

/** The tags of everything that a write shows in; lists are always among them. */
export function tagsOf(touched: Touched): string[] {
  return [
    ...touched.articles.map(articleTag),
    ...touched.claims.map(claimTag),
    ...touched.sources.map(sourceTag),
    HOME_TAG,
  ];
}
