import Link from 'next/link';
import { Empty } from '@/components/ui/empty';
import { CLAIM_KINDS, CLAIM_STATUSES } from '@/domain/claims/claim';
import type { CappedCount, QueueFacets, QueueFilter } from '@/domain/reviews/queue';
import { filterQuery } from '@/domain/reviews/queue-address';
import { type Narrowing, without } from '@/domain/reviews/queue-narrowing';
import { quoted } from '@/domain/shared/quoted';
import { claimsInWords } from './queue-words';

type Props = {
  filter: QueueFilter;
  facets: QueueFacets;
  /** How many claims would fit without one of the narrowings. */
  drops: readonly { dropped: Narrowing; count: CappedCount }[];
};

/** That nothing fits a filter, and which part of it to drop. */
export function NothingFits({ filter, facets, drops }: Props) {
  return (
    <Empty title="Nothing here fits the filter">
      {drops.length === 0 ? (
        <p>No single part of it is to blame.</p>
      ) : (
        <ul className="mb-2 grid gap-1">
          {drops.map(({ dropped, count }) => (
            <li key={dropped}>
              <Link href={`/desk/queue${filterQuery(without(filter, dropped))}`}>
                Without {partInWords(dropped, filter, facets)}
              </Link>
              : {claimsInWords(count)}
            </li>
          ))}
        </ul>
      )}
      <Link href="/desk/queue">Show all that waits</Link>
    </Empty>
  );
}

/** A part of the filter, as one says it: the words “boats”, the topic “casualties”. */
function partInWords(name: Narrowing, filter: QueueFilter, { articles, sources }: QueueFacets): string {
  const { words, status, kind, topic, article, source, taken } = filter;
  const parts: Record<Narrowing, () => string> = {
    words: () => `the words ${quoted(words ?? '')}`,
    status: () => `the status ${quoted(status === null || status === 'all' ? '' : CLAIM_STATUSES[status])}`,
    kind: () => `the kind ${quoted(kind === null ? '' : CLAIM_KINDS[kind])}`,
    topic: () => `the topic ${quoted(topic ?? '')}`,
    article: () =>
      `the article ${quoted(articles.find(({ slug }) => slug === article)?.headline ?? article ?? '')}`,
    source: () => `the source ${quoted(sources.find(({ slug }) => slug === source)?.name ?? source ?? '')}`,
    taken: () => (taken === 'me' ? '“mine”' : '“taken by nobody”'),
    unsure: () => '“figures that do not say whether their number is reached”',
  };
  return parts[name]();
}
