import Link from 'next/link';
import type { ReactNode } from 'react';
import { instantInWords } from '@/components/drafting/instant';
import { carriedInWords } from '@/components/revising/carried-words';
import { ORIGINS, type RevisionRow } from '@/domain/revisions/revision';

type Props = {
  slug: string;
  rows: readonly RevisionRow[];
  /** The button that brings an older one back, where this person may. */
  restore: (row: RevisionRow) => ReactNode;
};

/** All texts that the article has had here, the newest first. */
export function RevisionList({ slug, rows, restore }: Props) {
  return (
    <ol aria-label="Revisions, newest first" className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-x-8 gap-y-3 py-4 md:grid-cols-[minmax(0,1fr)_auto]">
          <div className="grid min-w-0 gap-1">
            <h2 className="text-lg font-semibold">
              <Link href={`/desk/articles/${slug}/revisions/${row.number}`}>Revision {row.number}</Link>
              {row.current ? <span className="font-normal text-soft"> · the present text</span> : null}
            </h2>
            {row.note ? <p className="font-serif text-lg wrap-break-word">{row.note}</p> : null}
            <Facts row={row} />
          </div>
          <div className="flex flex-wrap items-start gap-3">
            {row.number > 1 ? (
              <Link
                href={`/desk/articles/${slug}/compare?from=${row.number - 1}&to=${row.number}`}
                className="flex min-h-10 items-center"
              >
                What changed<span className="sr-only"> in revision {row.number}</span>
              </Link>
            ) : null}
            {row.current ? null : restore(row)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Facts({ row }: { row: RevisionRow }) {
  const claims = row.carried === null ? null : carriedInWords(row.carried);
  const from = row.restores === null ? ORIGINS[row.origin] : `The text of revision ${row.restores} again`;
  return (
    <dl className="grid gap-x-4 gap-y-0.5 text-sm grid-cols-[4.5rem_1fr]">
      <dt className="text-soft">Saved</dt>
      <dd>
        <time dateTime={row.at}>{instantInWords(row.at)}</time>, {row.by}
      </dd>
      <dt className="text-soft">Came in</dt>
      <dd className="wrap-anywhere">
        {from}
        {row.fetchedFrom ? `: ${row.fetchedFrom}` : null}
      </dd>
      {claims === null ? null : (
        <>
          <dt className="text-soft">Claims</dt>
          <dd>{claims}</dd>
        </>
      )}
      <dt className="text-soft">Readers</dt>
      <dd>
        {row.shownAt === null ? (
          'Never saw it'
        ) : (
          <>
            Saw it from <time dateTime={row.shownAt}>{instantInWords(row.shownAt)}</time>
          </>
        )}
      </dd>
    </dl>
  );
}
