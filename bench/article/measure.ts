import { LONG_ARTICLE } from '../../seeds/generate';
import { isPublished } from '../../seeds/generate/tables';
import { type BenchApp, PEER, startApp } from '../app';
import type { Effort } from '../choice';
import { withGenerated, withStories } from '../content';
import { page } from '../http';
import { milliseconds, perSecond, ratioText, table } from '../report';
import { each, inTurns, median, type Sides } from '../rounds';
import type { Stage } from '../stage';
import { type Load, load } from './load';
import { tellWeights, weigh } from './weight';

const SEEDED = 'mothers-meeting';
const LONG = 'generated-1';
const GZIP = { 'accept-encoding': 'gzip' };

/**
 * The reader's article page against a static file of the very same bytes, served by the same process: what it costs
 * that the page is made by an app. And what the page weighs.
 */
export async function measure(stage: Stage, effort: Effort): Promise<void> {
  const told = await withStories(stage, 'stories');
  const claims = LONG_ARTICLE.claims * effort.articles;
  const generated = await withGenerated(stage, 'long', { ...LONG_ARTICLE, claims });
  const [stories, long] = [await startApp(stage, told), await startApp(stage, generated)];
  tellFirst(await firstRequests(long, effort.articles));
  table(
    [
      'page, kept in memory',
      'page',
      'static file',
      'page / file (rounds)',
      'p50',
      'p99',
      'file p50',
      'file p99',
    ],
    [...(await rates(stories, SEEDED, effort)), ...(await rates(long, LONG, effort))],
  );
  tellWeights([await weigh(stories, told.ownerUrl, SEEDED), await weigh(long, generated.ownerUrl, LONG)]);
  await Promise.all([stories.stop(), long.stop()]);
}

/** The same work as the first request after an expiry: the article is read from the database and rendered. */
async function firstRequests(app: BenchApp, articles: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < articles; index += 1) {
    if (!isPublished(index)) continue;
    times.push((await page(`${app.url}/articles/generated-${index + 1}`)).ms);
  }
  return times;
}

function tellFirst([first = Number.NaN, ...later]: number[]): void {
  table(
    ['page made anew', 'median', 'from', 'to', 'the very first after a start'],
    [
      [
        `500 claims, ${later.length} articles`,
        ...[median(later), Math.min(...later), Math.max(...later), first].map(milliseconds),
      ],
    ],
  );
}

async function rates(app: BenchApp, slug: string, { rounds, seconds }: Effort): Promise<string[][]> {
  const path = `/articles/${slug}`;
  const { body } = await kept(`${app.url}${path}`);
  app.putPeer(body);
  const peer = `${app.url}/${PEER}`;
  if (!(await page(peer)).body.equals(body)) throw new Error('The peer is not what the page is.');
  const rows: string[][] = [];
  for (const [words, headers] of [['plain', {}] as const, ['gzip', GZIP] as const]) {
    const ours = () => load(`${app.url}${path}`, seconds, headers);
    const sides = await inTurns<Load>(rounds, ours, () => load(peer, seconds, headers));
    rows.push([`${path}, ${words}`, ...cellsOf(sides)]);
  }
  return rows;
}

function cellsOf(sides: Sides<Load>): string[] {
  const rate = each(sides, ({ perSecond }) => perSecond);
  const latencies = (results: Load[]) =>
    (['p50', 'p99'] as const).map((name) => milliseconds(median(results.map((result) => result[name]))));
  const found = [perSecond(median(rate.ours)), perSecond(median(rate.peer)), ratioText(rate)];
  return [...found, ...latencies(sides.ours), ...latencies(sides.peer)];
}

/** The page once Next says that it came from memory. */
async function kept(url: string) {
  await page(url);
  const answer = await page(url);
  if (answer.headers['x-nextjs-cache'] !== 'HIT') throw new Error(`${url} is not kept`);
  return answer;
}
