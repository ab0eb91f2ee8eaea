import { readFileSync } from 'node:fs';
import { step } from '../scripts/bootstrap/progress.mjs';
import { accountsFile, accountsIn, type DemoAccount } from '../scripts/start/accounts-file';
import { ensureFirstPeople } from '../scripts/start/first-people';
import { run } from '../scripts/start/run';
import { type Amount, generate } from '../seeds/generate';
import { SetupProblem } from '../setup-problem';
import { type BenchDatabase, newDatabase, type Stage } from './stage';

/** A database with content, and a reviewer who can sign in to it. */
export type Filled = BenchDatabase & { reviewer: DemoAccount };

/** The stories of a first start, loaded as a first start loads them. */
export async function withStories(stage: Stage, name: string): Promise<Filled> {
  const database = await newDatabase(stage, name);
  await step('Loading the stories', async () => {
    const { code, output } = await run(process.execPath, ['--import', 'tsx', 'scripts/seed.ts'], {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      SOURCELINE_DATA: database.folder,
      SOURCELINE_DEMO: 'on',
    });
    if (code !== 0) throw new SetupProblem(`The stories could not be loaded:\n${output}`);
  });
  const accounts = accountsIn(readFileSync(accountsFile(database.folder), 'utf8'));
  return { ...database, reviewer: reviewerAmong(accounts) };
}

/** So many generated claims (seeds/generate.ts). */
export async function withGenerated(stage: Stage, name: string, amount: Amount): Promise<Filled> {
  const database = await newDatabase(stage, name);
  await step(`Generating ${amount.claims} claims`, () => generate(database.ownerUrl, amount));
  const { appUrl, folder } = database;
  const people = await ensureFirstPeople({ demo: true, dataFolder: folder, appUrl, secret: stage.secret });
  return { ...database, reviewer: reviewerAmong(people.fresh) };
}

function reviewerAmong(accounts: DemoAccount[]): DemoAccount {
  const found = accounts.find(({ role }) => role === 'reviewer');
  if (found === undefined) throw new Error('No reviewer for trying out was made.');
  return found;
}
