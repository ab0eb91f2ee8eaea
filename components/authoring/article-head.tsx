import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { DeskArticleView } from '@/domain/articles/desk';
import { dayInWords } from '@/domain/shared/day';
import { ARTICLE_STATES } from './article-table';

/** The head of an article on the desk: what it is, its state, and what can be done with it. */
export function ArticleHead({
  article,
  editing,
  claims,
  publishing,
}: {
  article: DeskArticleView;
  editing: boolean;
  /** How many claims stand in it. */
  claims: number;
  publishing: ReactNode;
}) {
  return (
    <header className="grid gap-3 border-b border-line pb-5">
      <h1 className="font-serif text-3xl">{article.headline}</h1>
      <p className="text-soft">
        <strong className="text-ink">{ARTICLE_STATES[article.status]}</strong> · {article.outlet},{' '}
        <time dateTime={article.publishedOn}>{dayInWords(article.publishedOn)}</time> · revision{' '}
        {article.revision.number} · {claims === 1 ? '1 claim' : `${claims} claims`}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        {editing ? publishing : null}
        {editing ? (
          <Link href={`/desk/articles/${article.slug}/particulars`} className={buttonClass()}>
            Particulars
          </Link>
        ) : null}
        <Link href={`/desk/queue?article=${article.slug}`} className={buttonClass()}>
          Claims in the queue
        </Link>
        {article.status === 'published' ? (
          <Link href={`/articles/${article.slug}`} className={buttonClass('bare')} prefetch={false}>
            As readers see it
          </Link>
        ) : null}
      </div>
    </header>
  );
}
