import { filterQuery, NO_FILTER } from '@/domain/reviews/queue-address';
import { startApp } from '../app';
import type { Effort } from '../choice';
import { type Filled, withGenerated } from '../content';
import { page, signIn } from '../http';
import { milliseconds, ratioText, table, target } from '../report';
import { inTurns, median, ratio, type Sides } from '../rounds';
import type { Stage } from '../stage';
import { startAsker } from './asker';
import { VIEWS } from './views';

const FEW = 1000;
const MANY = 100_000;
const AT_MOST = 1.5;

/**
 * The queue with many claims against the queue with few: on each side the same code on a database of its own. First
 * the two reads of the page alone, then the whole page over HTTP for somebody who is signed in.
 */
export async function measure(stage: Stage, effort: Effort): Promise<void> {
  const few = await withGenerated(stage, 'few', { claims: FEW });
  const many = await withGenerated(stage, 'many', { claims: MANY });
  const reads = await readTimes(few, many, effort);
  const pages = await pageTimes(stage, few, many, effort);
  table(
    ['median of one after the other', 'at 100,000', 'at 1,000', '100,000 / 1,000 (rounds)'],
    [...reads, ...pages].map(({ name, sides }) => [
      name,
      milliseconds(median(sides.ours)),
      milliseconds(median(sides.peer)),
      ratioText(sides),
    ]),
  );
  const worst = Math.max(...[...reads, ...pages].map(({ sides }) => ratio(sides).median));
  target('at 100,000 claims at most 1.5 times of 1,000', worst <= AT_MOST);
}

type Compared = { name: string; sides: Sides<number> };

async function readTimes(few: Filled, many: Filled, { rounds, requests }: Effort): Promise<Compared[]> {
  const [ours, peer] = [startAsker(many), startAsker(few)];
  const compared: Compared[] = [];
  for (const [view, { name }] of VIEWS.entries()) {
    const full = await Promise.all(
      [ours, peer].map(async (side) => (await side.ask({ view, times: 2 })).rows),
    );
    const ask = (side: typeof ours) => async () => median((await side.ask({ view, times: requests })).ms);
    const sides = await inTurns(rounds, ask(ours), ask(peer));
    compared.push({ name: `reads: ${name} (${full.join(' and ')} rows)`, sides });
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
    compared.push({ name: `page: ${path}`, sides: await inTurns(effort.rounds, ask('ours'), ask('peer')) });
  }
  await Promise.all([apps.ours.stop(), apps.peer.stop()]);
  return compared;
}

async function medianOf(requests: number, url: string, headers: Record<string, string>): Promise<number> {
  const times: number[] = [];
  for (let sent = 0; sent < requests; sent += 1) times.push((await page(url, headers)).ms);
  return median(times);
}
