import type { EntryDraft } from '@/domain/ledger/entry';
import type { Json } from '@/domain/shared/canonical-json';
import type { Day } from '@/domain/shared/day';
import type { TextOrigin } from './origin';

/** What the ledger says about articles; shapes are kept for good. The subject is the article. */
export type ArticleFacts = {
  outlet: string;
  publishedOn: Day;
  byline: string | null;
  summary: string | null;
  canonicalUrl: string | null;
  language: string;
};

export type ArticleLedger = {
  'article.created': ArticleFacts & {
    slug: string;
    headline: string;
    /** Where it came from is missing in entries of before there was more than a paste. */
    revision: { id: string; number: number; sha256: string; origin?: TextOrigin; fetchedFrom?: string };
  };
  /** Only the fields that changed. */
  'article.edited': {
    slug: string;
    headline: string;
    before: Partial<ArticleFacts>;
    after: Partial<ArticleFacts>;
  };
};

/** An entry about an article, for perform(). */
export function articleEntry<Action extends keyof ArticleLedger>(
  action: Action,
  articleId: string,
  payload: ArticleLedger[Action],
): EntryDraft {
  return { action, subject: { type: 'article', id: articleId }, payload: payload as Json };
}
