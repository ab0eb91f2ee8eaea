import Link from 'next/link';
import { type ArticleWaits, proposalsInWords } from '@/components/revising/article-waits';
import { waitingInWords } from '@/components/triage/triage-words';
import { StatusIcon } from '@/components/ui/status-icon';
import type { ArticleRow, ArticleState } from '@/domain/articles/desk';
import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';
import { dayInWords } from '@/domain/shared/day';

export const ARTICLE_STATES: Record<ArticleState, string> = {
  draft: 'Draft',
  published: 'Published',
  withdrawn: 'Withdrawn',
};

/** All articles of the desk, drafts too, with how their claims stand. */
export function ArticleTable({
  rows,
  waiting,
}: {
  rows: ArticleRow[];
  /** By the id of the article: places of claims to decide, and texts found at a followed address. */
  waiting: Readonly<Record<string, ArticleWaits>>;
}) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-160 border-collapse text-left">
        <thead className="border-b border-edge text-sm text-soft">
          <tr>
            <th scope="col" className="py-2 pr-4 font-medium">
              Article
            </th>
            <th scope="col" className="py-2 pr-4 font-medium">
              State
            </th>
            <th scope="col" className="py-2 font-medium">
              Claims
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-line align-top">
              <td className="py-3 pr-4">
                <Link href={`/desk/articles/${row.slug}`} className="font-serif text-lg leading-snug">
                  {row.headline}
                </Link>
                <p className="text-sm text-soft">
                  {row.outlet}, <time dateTime={row.publishedOn}>{dayInWords(row.publishedOn)}</time>
                </p>
                <WaitsHere slug={row.slug} waits={waiting[row.id]} />
              </td>
              <td className="py-3 pr-4">{ARTICLE_STATES[row.status]}</td>
              <td className="py-3">
                <Statuses row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
  if (row.claims === 0) return <span className="text-soft">none yet</span>;
  const present = (Object.keys(CLAIM_STATUSES) as ClaimStatus[]).filter((status) => row.statuses[status]);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
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
