import { prepareFolder } from '../../db/embedded/folder';
import { startEmbedded } from '../../db/embedded/server';
import { type DatabaseUrls, urlsFromEnvironment } from '../../db/urls';
import type { Environment } from '../../env';
import { say, step } from '../bootstrap/progress.mjs';
import { migrate } from './migrations';
import { generateClient } from './prisma';
import { needsSeed, seed } from './seed';
import { onStop } from './stopping';

/** Brings up a database that is migrated: that of DATABASE_URL, else the embedded one. */
export async function prepareDatabase(env: Environment): Promise<DatabaseUrls> {
  const named = urlsFromEnvironment(env);
  if (named) await prepareFolder(env.SOURCELINE_DATA, null);
  const urls = named ?? (await step('Starting PostgreSQL', () => startOurs(env)));
  await step('Generating the database client', generateClient);
  await step('Applying migrations', () => migrate(urls));
  return urls;
}

/** Fills an empty database. The first people are there before, because the stories are told in their names. */
export async function loadStories(urls: DatabaseUrls, dataFolder: string): Promise<void> {
  if (!(await needsSeed(urls, dataFolder))) return;
  await step('Loading the stories', () => seed(urls, dataFolder));
}

async function startOurs(env: Environment): Promise<DatabaseUrls> {
  const server = await startEmbedded({ dataFolder: env.SOURCELINE_DATA, log: say });
  onStop(server.stop);
  return server;
}
