import { urlsFromEnvironment } from '../db/urls';
import { readEnvironment } from '../env';
import { say } from './bootstrap/progress.mjs';
import { accountLines } from './start/banner';
import { ensureFirstPeople } from './start/first-people';
import { migrate } from './start/migrations';
import { generateClient } from './start/prisma';
import { keptSecret } from './start/secret';

/**
 * What `npx prisma db seed` runs: prisma/seed.ts, after what it needs on a fresh clone: the client, the tables, and the
 * people in whose names the stories are told. After `npm start` all of that is there, and this only looks.
 */
async function main(): Promise<void> {
  const env = readEnvironment();
  const urls = urlsFromEnvironment(env);
  if (!urls) throw new Error('prisma.config.ts names the database for its seed');
  await generateClient();
  await migrate(urls);
  await ensurePeople(env, urls.appUrl);
  // By address: what the stories import is theirs, and is loaded only now that it can be.
  await import(new URL('../prisma/seed.ts', import.meta.url).href);
}

async function ensurePeople(env: ReturnType<typeof readEnvironment>, appUrl: string): Promise<void> {
  const secret = env.BETTER_AUTH_SECRET ?? keptSecret(env.SOURCELINE_DATA);
  Object.assign(process.env, { DATABASE_URL: appUrl, BETTER_AUTH_SECRET: secret });
  if (env.SOURCELINE_DEMO === 'off') return;
  const people = await ensureFirstPeople({ demo: true, dataFolder: env.SOURCELINE_DATA, appUrl, secret });
  if (people.fresh.length > 0) for (const line of accountLines(people)) say(line);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'SetupProblem') throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
