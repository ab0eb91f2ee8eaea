import { filterQuery, isNarrowed, NO_FILTER } from '@/domain/reviews/queue-address';
import { startApp } from '../app';
import type { Effort } from '../choice';
import { type Filled, withGenerated } from '../content';
import { page, signIn } from '../http';
import { milliseconds, ratioText, table, target } from '../report';
import { inTurns, median, ratio, type Sides } from '../rounds';
import type { Stage } from '../stage';
import { type Asker, startAsker } from './asker';
import { VIEWS } from './views';

const FEW = 1000;
const MANY = 100_000;
const AT_MOST = 1.5;

/**
 * The queue with many claims against the queue with few: on each side the same code on a database of its own. First
 * each of the two reads of the page alone, then the whole page over HTTP for somebody who is signed in.
 */
export async function measure(stage: Stage, effort: Effort): Promise<void> {
  const few = await withGenerated(stage, 'few', { claims: FEW });
  const many = await withGenerated(stage, 'many', { claims: MANY });
  const compared = [...(await readTimes(few, many, effort)), ...(await pageTimes(stage, few, many, effort))];
  table(
    ['median of one after the other', 'at 100,000', 'at 1,000', '100,000 / 1,000 (rounds)'],
    compared.map(({ name, sides }) => [
      name,
      milliseconds(median(sides.ours)),
      milliseconds(median(sides.peer)),
      ratioText(sides),
    ]),
  );
  const aimed = compared.filter(({ aimedAt }) => aimedAt);
  const worst = Math.max(...aimed.map(({ sides }) => ratio(sides).median));
  target(
    `at 100,000 claims at most 1.5 times of 1,000 (${aimed.map(({ name }) => name).join('; ')})`,
    worst <= AT_MOST,
  );
}

/** The target is for the queue as it opens. What a filter narrows is told, too (docs/benchmarks.md). */
type Compared = { name: string; sides: Sides<number>; aimedAt: boolean };

async function readTimes(few: Filled, many: Filled, { rounds, requests }: Effort): Promise<Compared[]> {
  const [ours, peer] = [startAsker(many), startAsker(few)];
  const compared: Compared[] = [];
  for (const read of ['page', 'facets'] as const) {
    for (const [view, { name, filter }] of VIEWS.entries()) {
      const ask = (side: Asker) => async () => median((await side.ask({ view, read, times: requests })).ms);
      const sides = await inTurns(rounds, ask(ours), ask(peer));
      const words = read === 'page' ? 'claims' : 'filters';
      compared.push({
        name: `query, ${words}: ${name}`,
        sides,
        aimedAt: read === 'page' && !isNarrowed(filter),
      });
    }
  }
  await Promise.all([ours.stop(), peer.stop()]);
  return compared;
}

async function pageTimes(stage: Stage, few: Filled, many: Filled, effort: Effort): Promise<Compared[]> {
  const apps = { ours: await startApp(stage, many), peer: await startApp(stage, few) };
  const cookies = {
    ours: await signIn(apps.ours.url, many.reviewer),
    peer: await signIn(apps.peer.url, few.reviewer),
  };
  const compared: Compared[] = [];
  for (const filter of [NO_FILTER, { ...NO_FILTER, topic: 'topic-1' }]) {
    const path = `/desk/queue${filterQuery(filter)}`;
    const ask = (side: 'ours' | 'peer') => () =>
      medianOf(effort.requests, `${apps[side].url}${path}`, cookies[side]);
    const sides = await inTurns(effort.rounds, ask('ours'), ask('peer'));
    compared.push({ name: `whole page: ${path}`, sides, aimedAt: !isNarrowed(filter) });
  }
  await Promise.all([apps.ours.stop(), apps.peer.stop()]);
  return compared;
}

async function medianOf(requests: number, url: string, headers: Record<string, string>): Promise<number> {
  const times: number[] = [];
  for (let sent = 0; sent < requests; sent += 1) times.push((await page(url, headers)).ms);
  return median(times);
}
