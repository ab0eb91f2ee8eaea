import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '../db/embedded/connect';
import { DATABASE, LOGINS } from '../db/embedded/credentials';
import { type EmbeddedServer, startEmbedded } from '../db/embedded/server';
import type { DatabaseUrls } from '../db/urls';
import { say, step } from '../scripts/bootstrap/progress.mjs';
import { build, needsBuild } from '../scripts/start/build';
import { migrate } from '../scripts/start/migrations';
import { generateClient } from '../scripts/start/prisma';
import { keptSecret } from '../scripts/start/secret';
import { onStop } from '../scripts/start/stopping';

/** What everything is measured on: a database server of its own in a folder that goes afterwards, and the build. */
export type Stage = {
  server: EmbeddedServer;
  /** Temporary. */
  folder: string;
  /** Signs sessions. */
  secret: string;
};

/** One database of the stage, with all migrations, and a folder of its own. */
export type BenchDatabase = DatabaseUrls & { name: string; folder: string };

/** What the surroundings set is not for us. */
const FOREIGN = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'SOURCELINE_URL', 'SOURCELINE_TRUST_PROXY'];

/** The server has the settings of any other (db/embedded/settings.ts): what is committed is on the disk. */
export async function openStage(): Promise<Stage> {
  for (const name of FOREIGN) delete process.env[name];
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const secret = keptSecret(folder);
  Object.assign(process.env, {
    BETTER_AUTH_SECRET: secret,
    SOURCELINE_DATA: folder,
    SOURCELINE_LOG: 'error',
  });

  const server = await step('Starting PostgreSQL', () => startEmbedded({ dataFolder: folder, log: say }));
  onStop(server.stop);
  await step('Generating the database client', generateClient);
  await step('Applying migrations', () => migrate(server));
  if (needsBuild()) await step('Building', () => build({ NEXT_TELEMETRY_DISABLED: '1' }));
  return { server, folder, secret };
}

/** A new database: migrated and empty, or a copy of `from`, to which nobody may be connected. */
export async function newDatabase(
  { server, folder }: Stage,
  name: string,
  from: string = DATABASE,
): Promise<BenchDatabase> {
  const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const viaPostgres = Object.assign(new URL(server.superUrl), { pathname: '/postgres' }).href;
  await withClient(viaPostgres, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${from} OWNER ${LOGINS.owner}`),
  );
  const own = join(folder, name);
  mkdirSync(own);
  return { name, folder: own, ownerUrl: named(server.ownerUrl), appUrl: named(server.appUrl) };
}
