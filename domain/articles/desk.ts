import type { Day } from '@/domain/shared/day';
import type { Block } from './block';

/** The states of an article, and their words. */
export const ARTICLE_STATES = { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' } as const;

export type ArticleState = keyof typeof ARTICLE_STATES;

/** Out of an address; null for all states, and for what is none. */
export const readArticleState = (asked: unknown): ArticleState | null =>
  (Object.keys(ARTICLE_STATES) as ArticleState[]).find((state) => state === asked) ?? null;

/** An article in the desk's list. */
export type ArticleRow = {
  id: string;
  slug: string;
  headline: string;
  outlet: string;
  publishedOn: Day;
  status: ArticleState;
  version: number;
  /** Claims that stand in it, and how many of them have each status (those with none left out). */
  claims: number;
  statuses: Record<string, number>;
};

/** Which articles of the desk: all of a state, or those whose headline or outlet holds the words. */
export type ArticleFilter = { words: string; state: ArticleState | null };

/** `next` is where the following page goes on; null after the last. */
export type ArticleListPage = { rows: ArticleRow[]; next: string | null };

/** An article on the desk, whatever its state, with its current text. */
export type DeskArticleView = {
  id: string;
  slug: string;
  headline: string;
  outlet: string;
  byline: string | null;
  summary: string | null;
  canonicalUrl: string | null;
  language: string;
  publishedOn: Day;
  status: ArticleState;
  /** ISO instant of the first time that readers saw it here. */
  firstPublishedAt: string | null;
  version: number;
  revision: { id: string; number: number; sha256: string; text: string; blocks: Block[] };
};
