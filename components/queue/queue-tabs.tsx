import Link from 'next/link';
import type { QueueFacets, QueueFilter } from '@/domain/reviews/queue';
import { filterQuery } from '@/domain/reviews/queue-address';
import { QUEUE_TABS, tabCount } from './queue-tab';
import { claimsInWords, countShort } from './queue-words';

type Props = { filter: QueueFilter; facets: QueueFacets };

const tabClass =
  'flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-2 text-sm font-medium text-ink no-underline hover:underline aria-[current]:border-accent';

/** The queue by status, each with how many claims the rest of the filter leaves in it. */
export function StatusTabs({ filter, facets }: Props) {
  return (
    <nav aria-label="Status" className="-mx-2 flex flex-wrap">
      {QUEUE_TABS.map((tab) => {
        const count = tabCount(tab, facets.statuses);
        return (
          <Link
            key={tab.words}
            href={`/desk/queue${filterQuery({ ...filter, status: tab.status })}`}
            scroll={false}
            aria-current={filter.status === tab.status ? 'page' : undefined}
            className={tabClass}
          >
            {tab.words}
            <span aria-hidden="true" className="rounded-full bg-sunken px-1.5 text-soft tabular-nums">
              {countShort(count)}
            </span>
            <span className="sr-only">{claimsInWords(count)}</span>
          </Link>
        );
      })}
    </nav>
  );
}

const TAKEN: { taken: QueueFilter['taken']; words: string }[] = [
  { taken: null, words: 'All' },
  { taken: 'nobody', words: 'Taken by nobody' },
  { taken: 'me', words: 'Mine' },
];

/** The queue by who took the claims. */
export function TakenTabs({ filter }: Pick<Props, 'filter'>) {
  return (
    <nav aria-label="Taken by" className="-mx-2 flex flex-wrap">
      {TAKEN.map(({ taken, words }) => (
        <Link
          key={words}
          href={`/desk/queue${filterQuery({ ...filter, taken })}`}
          scroll={false}
          aria-current={filter.taken === taken ? 'page' : undefined}
          className={tabClass}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
