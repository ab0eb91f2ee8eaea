import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from './connect';
import { LOGINS, placesIn } from './credentials';
import { type EmbeddedServer, startEmbedded } from './server';
import { isLookedAfter } from './supervisor';

/** The database that each test's own is a copy of. */
export const TEMPLATE = 'migrated_template';

const PREFIX = 'sourceline-test-';
const MIGRATIONS = 'prisma/migrations';

/** One server for a whole test run: no care for crashes, a folder that goes when the run ends. */
export async function startTestServer(): Promise<EmbeddedServer> {
  await removeLeftovers();
  const dataFolder = mkdtempSync(join(tmpdir(), PREFIX));
  const server = await startEmbedded({ dataFolder, durable: false });
  await makeTemplate(server);
  const stop = async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** Runs the migrations' SQL as it is; that the result is that of `migrate deploy` is a test of its own. */
async function makeTemplate({ ownerUrl, superUrl }: EmbeddedServer): Promise<void> {
  await withClient(superUrl, (client) => client.query(`CREATE DATABASE ${TEMPLATE} OWNER ${LOGINS.owner}`));
  await withClient(Object.assign(new URL(ownerUrl), { pathname: `/${TEMPLATE}` }).href, async (client) => {
    for (const file of migrationFiles()) await client.query(await readFile(file, 'utf8'));
  });
  await withClient(superUrl, (client) =>
    client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true ALLOW_CONNECTIONS false`),
  );
}

function migrationFiles(): string[] {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((folder) => folder.name).sort();
  return names.map((name) => join(MIGRATIONS, name, 'migration.sql')).filter((file) => existsSync(file));
}

/** A run that was killed could not stop its server: the next one does. */
async function removeLeftovers(): Promise<void> {
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const folder of left.map((name) => join(tmpdir(), name))) {
    const { home } = placesIn(folder);
    if (!existsSync(join(home, 'supervisor.json')) || isLookedAfter(home)) continue;
    const server = await startEmbedded({ dataFolder: folder, durable: false }).catch(() => null);
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
