import type { Day } from '@/domain/shared/day';
import type { Block } from './block';

export type ArticleState = 'draft' | 'published' | 'withdrawn';

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
