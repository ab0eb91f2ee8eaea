import { withClient } from '@/db/embedded/connect';
import { LONG_ARTICLE } from '@/seeds/generate';
import { startApp } from '../app';
import type { Effort } from '../choice';
import { type Filled, withGenerated, withStories } from '../content';
import { page, signIn } from '../http';
import { table, target } from '../report';
import type { Stage } from '../stage';
import { type Counted, countStatements, logStatements } from './statement-log';

const ARTICLE_AT_MOST = 3;

type Asked = { name: string; path: string; database: Filled; signedIn: boolean };
type Found = Asked & { first: Counted; again: Counted };

/**
 * How many statements each page sends to the database. Every page is asked of an app that was just started, so that
 * nothing is kept in memory yet, and then once more.
 */
export async function measure(stage: Stage, _: Effort): Promise<void> {
  const stories = await withStories(stage, 'counted_stories');
  const long = await withGenerated(stage, 'counted_long', LONG_ARTICLE);
  for (const database of [stories, long]) await logStatements(stage, database);
  const found: Found[] = [];
  for (const asked of await pagesOf(stories, long)) found.push(await count(stage, asked));
  table(
    ['statements', 'not kept in memory', 'asked again'],
    found.map(({ name, path, first, again }) => [`${name} ${path}`, words(first), words(again)]),
  );
  const articles = found.filter(({ name }) => name === 'article');
  const most = Math.max(...articles.map(({ first }) => first.queries));
  target('an article page that is not kept: at most 3 queries', most <= ARTICLE_AT_MOST);
}

async function pagesOf(stories: Filled, long: Filled): Promise<Asked[]> {
  const { claim, source } = await busiest(stories.ownerUrl);
  const reader = { database: stories, signedIn: false };
  const desk = { database: stories, signedIn: true };
  return [
    { name: 'home', path: '/', ...reader },
    { name: 'article', path: '/articles/mothers-meeting', ...reader },
    { name: 'article', path: '/articles/generated-1', database: long, signedIn: false },
    { name: 'claim', path: `/claims/${claim}`, ...reader },
    { name: 'source', path: `/sources/${source}`, ...reader },
    { name: 'queue', path: '/desk/queue', ...desk },
    { name: 'queue', path: '/desk/queue?topic=casualties', ...desk },
    { name: 'workbench', path: `/desk/claims/${claim}`, ...desk },
  ];
}

/** The claim under the most questions and in the most articles, and the source of the most claims, before readers. */
async function busiest(ownerUrl: string): Promise<{ claim: number; source: string }> {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query(`
      SELECT (SELECT c.number FROM claim c JOIN shown_occurrence o ON o.claim_id = c.id
          ORDER BY (SELECT count(*) FROM claim_relation r WHERE c.id IN (r.from_id, r.to_id)) DESC,
            (SELECT count(*) FROM occurrence x WHERE x.claim_id = c.id) DESC, c.number LIMIT 1) AS claim,
        (SELECT s.slug FROM source s JOIN attribution t ON t.source_id = s.id
          JOIN shown_occurrence o ON o.claim_id = t.claim_id
          GROUP BY s.id ORDER BY count(*) DESC, s.slug LIMIT 1) AS source`),
  );
  return rows[0];
}

async function count(stage: Stage, asked: Asked): Promise<Found> {
  const app = await startApp(stage, asked.database);
  const headers = asked.signedIn ? await signIn(app.url, asked.database.reviewer) : {};
  const ask = () => countStatements(stage, asked.database, () => page(`${app.url}${asked.path}`, headers));
  const found = { ...asked, first: await ask(), again: await ask() };
  await app.stop();
  return found;
}

function words({ queries, transaction }: Counted): string {
  return transaction === 0 ? String(queries) : `${queries} + ${transaction} for a transaction`;
}
