import { prepareFolder } from '../../db/embedded/folder';
import { startEmbedded } from '../../db/embedded/server';
import { type DatabaseUrls, urlsFromEnvironment } from '../../db/urls';
import type { Environment } from '../../env';
import { say, step } from '../bootstrap/progress.mjs';
import { migrate } from './migrations';
import { generateClient } from './prisma';
import { needsSeed, seed } from './seed';
import { onStop } from './stopping';

/** Brings up a database that is migrated and not empty: that of DATABASE_URL, else the embedded one. */
export async function prepareDatabase(env: Environment): Promise<DatabaseUrls> {
  const urls = urlsFromEnvironment(env) ?? (await step('Starting PostgreSQL', () => startOurs(env)));
  await prepareFolder(env.SOURCELINE_DATA, null);
  await step('Generating the database client', generateClient);
  await step('Applying migrations', () => migrate(urls));
  if (await needsSeed(urls, env.SOURCELINE_DATA)) {
    await step('Loading the stories', () => seed(urls, env.SOURCELINE_DATA));
  }
  return urls;
}

async function startOurs(env: Environment): Promise<DatabaseUrls> {
  const server = await startEmbedded({ dataFolder: env.SOURCELINE_DATA, log: say });
  onStop(server.stop);
  return server;
}
