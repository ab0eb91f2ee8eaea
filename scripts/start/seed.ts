import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseUrls } from '../../db/urls';
import { SetupProblem } from '../../setup-problem';
import { ask } from './ask';
import { prisma } from './prisma';

const ENTRY = 'prisma/seed.ts';
const EMPTY = 'NOT EXISTS (SELECT 1 FROM article) AND NOT EXISTS (SELECT 1 FROM source)';

/** Whether the stories are still to be loaded. */
export async function needsSeed(urls: DatabaseUrls, dataFolder: string): Promise<boolean> {
  if (!existsSync(ENTRY)) return false;
  return existsSync(unfinished(dataFolder)) || ask(urls.appUrl, EMPTY);
}

/** Loads the stories. Loading twice changes nothing, so one that was interrupted is simply run again. */
export async function seed(urls: DatabaseUrls, dataFolder: string): Promise<void> {
  writeFileSync(unfinished(dataFolder), '');
  const { code, output } = await prisma(['db', 'seed'], urls);
  if (code !== 0) throw new SetupProblem(`The stories could not be loaded:\n${output.trim()}`);
  rmSync(unfinished(dataFolder));
}

const unfinished = (dataFolder: string) => join(dataFolder, 'seed-unfinished');
