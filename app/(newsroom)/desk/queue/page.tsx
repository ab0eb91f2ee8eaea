import type { Metadata } from 'next';
import Link from 'next/link';
import { requireActor } from '@/app/_server/session';
import { NothingFits } from '@/components/queue/nothing-fits';
import { QueueDesk } from '@/components/queue/queue-desk';
import { QueueFilter } from '@/components/queue/queue-filter';
import { StatusTabs, TakenTabs } from '@/components/queue/queue-tabs';
import { countInWords } from '@/components/queue/queue-words';
import { SavedViews } from '@/components/queue/saved-views';
import { UnsureFigures } from '@/components/queue/unsure-figures';
import { FlashNotice } from '@/components/shell/flash-notice';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { queueFacets, queuePage } from '@/domain/reviews/queries/queue';
import { queueWithout } from '@/domain/reviews/queries/queue-without';
import { savedViews } from '@/domain/reviews/queries/views';
import { filterOf, filterQuery, isNarrowed } from '@/domain/reviews/queue-address';
import { assignClaim } from '../claims/actions';
import { findQuestions } from '../claims/question-actions';
import { changeTogether, deleteView, renameView, saveView, undoTogether } from './actions';

export const metadata: Metadata = { title: 'Queue' };

export default async function QueuePage({ searchParams }: PageProps<'/desk/queue'>) {
  const actor = await requireActor('desk.read');
  const params = await searchParams;
  const filter = filterOf(params);
  const after = typeof params.after === 'string' ? params.after : null;
  const [page, facets, views] = await Promise.all([
    queuePage(filter, actor, { after }),
    queueFacets(filter, actor),
    savedViews(actor),
  ]);
  const query = filterQuery(filter);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <PageHeading>Queue</PageHeading>
        <p role="status">{countInWords(page.count, filter)}</p>
      </div>
      <FlashNotice query={query} />
      <SavedViews views={views} query={query} actor={actor} actions={{ saveView, renameView, deleteView }} />
      <QueueFilter filter={filter} facets={facets} />
      <div className="grid gap-x-6 border-b border-line xl:grid-cols-[1fr_auto]">
        <StatusTabs filter={filter} facets={facets} />
        <TakenTabs filter={filter} />
      </div>
      <UnsureFigures count={facets.unsure} shown={filter.unsure} />
      <QueueDesk
        rows={page.rows}
        query={query}
        actor={actor}
        now={new Date().toISOString()}
        assign={assignClaim}
        actions={{ changeTogether, undoTogether, findQuestions }}
        empty={
          page.rows.length > 0 ? null : isNarrowed(filter) ? (
            <NothingFits filter={filter} facets={facets} drops={await queueWithout(filter, actor)} />
          ) : (
            <Empty title="Nothing waits for review">New and changed claims come here by themselves.</Empty>
          )
        }
      />
      <nav aria-label="Pages of the queue" className="flex flex-wrap gap-3">
        {after === null ? null : (
          <Link href={`/desk/queue${query}`} className={buttonClass()}>
            Back to the beginning
          </Link>
        )}
        {page.next === null ? null : (
          <Link href={`/desk/queue${filterQuery(filter, { after: page.next })}`} className={buttonClass()}>
            More claims
          </Link>
        )}
      </nav>
    </div>
  );
}
