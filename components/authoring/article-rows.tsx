import Link from 'next/link';
import { type ArticleWaits, proposalsInWords } from '@/components/triage/article-waits';
import { waitingInWords } from '@/components/triage/triage-words';
import { StatusIcon } from '@/components/ui/status-icon';
import { ARTICLE_STATES, type ArticleRow } from '@/domain/articles/desk';
import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';
import { dayInWords } from '@/domain/shared/day';

/** Articles of the desk, drafts too, with how their claims stand; on a phone the parts of each stand below each other. */
export function ArticleRows({
  rows,
  waiting,
}: {
  rows: readonly ArticleRow[];
  /** By the id of the article: places of claims to decide, and texts found at a followed address. */
  waiting: Readonly<Record<string, ArticleWaits>>;
}) {
  return (
    <ul aria-label="Articles" className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_6rem_minmax(0,1fr)]"
        >
          <div className="min-w-0 wrap-break-word">
            <Link
              href={`/desk/articles/${row.slug}`}
              prefetch={false}
              className="font-serif text-lg leading-snug"
            >
              {row.headline}
            </Link>
            <p className="text-sm text-soft">
              {row.outlet}, <time dateTime={row.publishedOn}>{dayInWords(row.publishedOn)}</time>
            </p>
            <WaitsHere slug={row.slug} waits={waiting[row.id]} />
          </div>
          <p className="text-sm md:text-base">{ARTICLE_STATES[row.status]}</p>
          <Statuses row={row} />
        </li>
      ))}
    </ul>
  );
}

function WaitsHere({ slug, waits }: { slug: string; waits: ArticleWaits | undefined }) {
  if (waits === undefined) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {waits.places > 0 ? (
        <Link href={`/desk/articles/${slug}/triage`}>{waitingInWords(waits.places)}</Link>
      ) : null}
      {waits.proposals > 0 ? (
        <Link href={`/desk/articles/${slug}/revisions`}>{proposalsInWords(waits.proposals)}</Link>
      ) : null}
    </p>
  );
}

function Statuses({ row }: { row: ArticleRow }) {
  if (row.claims === 0) return <p className="text-sm text-soft">No claims yet</p>;
  const present = (Object.keys(CLAIM_STATUSES) as ClaimStatus[]).filter((status) => row.statuses[status]);
  return (
    <ul aria-label="Claims" className="flex flex-wrap content-start gap-x-4 gap-y-1">
      {present.map((status) => (
        <li
          key={status}
          data-status={status}
          className="inline-flex items-center gap-1 text-sm text-(--status)"
        >
          <StatusIcon status={status} className="size-3.5" />
          {row.statuses[status]} {CLAIM_STATUSES[status].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
