import { queueFacets, queuePage } from '@/domain/reviews/queries/queue';
import type { Actor } from '@/domain/shared/actor';
import { REVIEWER } from '@/seeds/generate/tables';
import { VIEWS, type View } from './views';

/**
 * Asks for the queue of one database. A process of its own, because a process has one database (db/client.ts) and
 * two are to be compared in turns.
 */
export type Asked = { view: number; read: Read; times: number };
/** The two reads of the queue's page: the claims of one page, and the choices and counts of the filters. */
export type Read = 'page' | 'facets';
export type Told = { ms: number[] };

const actor: Actor = { id: REVIEWER, name: 'Generated Reviewer', role: 'reviewer' };
const beginnings = new Map<View, string | null>();

process.on('message', async ({ view, read, times }: Asked) => {
  const told = await ask(VIEWS[view], read, times);
  process.send?.(told);
});
process.on('disconnect', () => process.exit(0));

async function ask(view: View | undefined, read: Read, times: number): Promise<Told> {
  if (view === undefined) throw new Error('There is no such view of the queue.');
  const after = await beginningOf(view);
  const ms: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const since = performance.now();
    await (read === 'page' ? queuePage(view.filter, actor, { after }) : queueFacets(view.filter, actor));
    ms.push(performance.now() - since);
  }
  return { ms };
}

async function beginningOf(view: View): Promise<string | null> {
  const known = beginnings.get(view);
  if (known !== undefined) return known;
  const { next } =
    view.behind === 0 ? { next: null } : await queuePage(view.filter, actor, { limit: view.behind });
  beginnings.set(view, next);
  return next;
}
