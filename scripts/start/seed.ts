import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../db/embedded/connect';
import { SetupProblem } from '../../db/embedded/problem';
import type { DatabaseUrls } from '../../db/urls';
import { connectionProblem } from './connection-problem';
import { prisma } from './prisma';

const ENTRY = 'prisma/seed.ts';
const EMPTY = 'SELECT NOT EXISTS (SELECT 1 FROM article) AND NOT EXISTS (SELECT 1 FROM source) AS empty';

/** Whether the stories are still to be loaded; asks as the app, which shows that the app is let in. */
export async function needsSeed(urls: DatabaseUrls, dataFolder: string): Promise<boolean> {
  const empty = await withClient(urls.appUrl, async (client) => {
    const { rows } = await client.query(EMPTY);
    return rows[0].empty;
  }).catch((error: unknown) => {
    throw connectionProblem(error, urls.appUrl);
  });
  return existsSync(ENTRY) && (empty || existsSync(unfinished(dataFolder)));
}

/** Loads the stories. Loading twice changes nothing, so one that was interrupted is simply run again. */
export async function seed(urls: DatabaseUrls, dataFolder: string): Promise<void> {
  writeFileSync(unfinished(dataFolder), '');
  const { code, output } = await prisma(['db', 'seed'], urls);
  if (code !== 0) throw new SetupProblem(`The stories could not be loaded:\n${output.trim()}`);
  rmSync(unfinished(dataFolder));
}

const unfinished = (dataFolder: string) => join(dataFolder, 'seed-unfinished');
