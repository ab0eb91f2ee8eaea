import { queueFacets, queuePage } from '@/domain/reviews/queries/queue';
import type { Actor } from '@/domain/shared/actor';
import { REVIEWER } from '@/seeds/generate/tables';
import { VIEWS, type View } from './views';

/**
 * Asks for the queue of one database. A process of its own, because a process has one database (db/client.ts) and
 * two are to be compared in turns.
 */
export type Asked = { view: number; times: number };
export type Told = {
  /** Of each time, for the page and its facets, as the page asks for them. */ ms: number[];
  rows: number;
};

const actor: Actor = { id: REVIEWER, name: 'Generated Reviewer', role: 'reviewer' };
const beginnings = new Map<View, string | null>();

process.on('message', async ({ view, times }: Asked) => {
  const told = await ask(VIEWS[view], times);
  process.send?.(told);
});
process.on('disconnect', () => process.exit(0));

async function ask(view: View | undefined, times: number): Promise<Told> {
  if (view === undefined) throw new Error('There is no such view of the queue.');
  const after = await beginningOf(view);
  const ms: number[] = [];
  let rows = 0;
  for (let time = 0; time < times; time += 1) {
    const since = performance.now();
    const [page] = await Promise.all([
      queuePage(view.filter, actor, { after }),
      queueFacets(view.filter, actor),
    ]);
    ms.push(performance.now() - since);
    rows = page.rows.length;
  }
  return { ms, rows };
}

async function beginningOf(view: View): Promise<string | null> {
  const known = beginnings.get(view);
  if (known !== undefined) return known;
  const { next } =
    view.behind === 0 ? { next: null } : await queuePage(view.filter, actor, { limit: view.behind });
  beginnings.set(view, next);
  return next;
}
