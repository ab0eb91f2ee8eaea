import Link from 'next/link';
import type { ReactNode } from 'react';
import { WaitsCount } from '@/components/shell/desk-nav';
import { type ArticleWaits, proposalsInWords } from '@/components/triage/article-waits';
import { waitingInWords } from '@/components/triage/triage-words';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { ARTICLE_STATES, type DeskArticleView } from '@/domain/articles/desk';
import { dayInWords } from '@/domain/shared/day';

/** The head of an article on the desk: what it is, its state, and what can be done with it. */
export function ArticleHead({
  article,
  editing,
  claims,
  waits,
  publishing,
  coverage,
}: {
  article: DeskArticleView;
  editing: boolean;
  /** How many claims stand in it. */
  claims: number;
  waits: ArticleWaits;
  publishing: ReactNode;
  /** How much of what the text states has a claim, with the way to the suggestions. */
  coverage?: ReactNode;
}) {
  return (
    <header className="grid gap-3 border-b border-line pb-5">
      <PageHeading>{article.headline}</PageHeading>
      <p className="text-soft">
        <strong className="text-ink">{ARTICLE_STATES[article.status]}</strong> · {article.outlet},{' '}
        <time dateTime={article.publishedOn}>{dayInWords(article.publishedOn)}</time> · revision{' '}
        {article.revision.number} · {claims === 1 ? '1 claim' : `${claims} claims`}
      </p>
      {coverage}
      <div className="flex flex-wrap items-center gap-3">
        {editing ? publishing : null}
        {editing ? (
          <Link href={`/desk/articles/${article.slug}/revise`} className={buttonClass()}>
            New revision
          </Link>
        ) : null}
        <Link href={`/desk/articles/${article.slug}/revisions`} className={buttonClass()}>
          Revisions
          <WaitsCount count={waits.proposals} words={proposalsInWords(waits.proposals)} />
        </Link>
        <Link href={`/desk/articles/${article.slug}/triage`} className={buttonClass()}>
          Triage
          <WaitsCount count={waits.places} words={waitingInWords(waits.places)} />
        </Link>
        {editing ? (
          <Link href={`/desk/articles/${article.slug}/particulars`} className={buttonClass()}>
            Particulars
          </Link>
        ) : null}
        <Link href={`/desk/queue?article=${article.slug}`} className={buttonClass()}>
          Claims in the queue
        </Link>
        {article.status === 'published' ? (
          <a href={`/articles/${article.slug}`} className={buttonClass('bare')}>
            As readers see it
          </a>
        ) : null}
      </div>
      <Waiting article={article} waits={waits} />
    </header>
  );
}

/** What an editor has to look at before anything else. */
function Waiting({ article: { slug }, waits }: { article: DeskArticleView; waits: ArticleWaits }) {
  if (waits.places === 0 && waits.proposals === 0) return null;
  return (
    <Notice>
      <ul className="grid gap-1">
        {waits.places > 0 ? (
          <li>
            {waitingInWords(waits.places)}: <Link href={`/desk/articles/${slug}/triage`}>triage</Link>
          </li>
        ) : null}
        {waits.proposals > 0 ? (
          <li>
            {proposalsInWords(waits.proposals)} at the followed address:{' '}
            <Link href={`/desk/articles/${slug}/revisions#following`}>look at it</Link>
          </li>
        ) : null}
      </ul>
    </Notice>
  );
}
