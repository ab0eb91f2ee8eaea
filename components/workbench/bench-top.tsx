'use client';

import Link from 'next/link';
import { useCallback } from 'react';
import { FlashNotice } from '@/components/shell/flash-notice';
import { buttonClass } from '@/components/ui/button';
import { ClaimHead } from './claim-head';
import { News } from './news';

/** The way through the queue, what was just done, what others changed, and the claim itself. */
export function BenchTop({ query, next }: { query: string; next: number | null }) {
  const toStatement = useCallback(() => document.getElementById('statement-title')?.focus(), []);
  return (
    <>
      <nav
        aria-label="Through the queue"
        className="flex flex-wrap items-center justify-between gap-3 text-sm"
      >
        <Link href={`/desk/queue${query}`}>Back to the queue</Link>
        {next === null ? (
          <span className="text-soft">The last of this queue</span>
        ) : (
          <Link
            data-press="next"
            href={`/desk/claims/${next}${query}`}
            className={buttonClass('quiet', 'small')}
          >
            Next in the queue
          </Link>
        )}
      </nav>
      <FlashNotice query={query} onSaid={toStatement} />
      <News />
      <ClaimHead />
    </>
  );
}
