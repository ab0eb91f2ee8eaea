import type { QueueFilter } from '@/domain/reviews/queue';
import { NO_FILTER } from '@/domain/reviews/queue-address';

/** A way to look at the queue. */
export type View = {
  name: string;
  filter: QueueFilter /** Behind how many claims the page begins. */;
  behind: number;
};

/** The generated topics, articles and sources; the first source of them is that of a third of all claims. */
export const VIEWS: View[] = [
  { name: 'what waits', filter: NO_FILTER, behind: 0 },
  { name: 'behind the first 300', filter: NO_FILTER, behind: 300 },
  { name: 'one topic', filter: { ...NO_FILTER, topic: 'topic-1' }, behind: 0 },
  { name: 'one source', filter: { ...NO_FILTER, source: 'generated-source-1' }, behind: 0 },
  { name: 'one article', filter: { ...NO_FILTER, article: 'generated-1' }, behind: 0 },
];
