import { accessSync, constants, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { withClient } from '@/db/embedded/connect';
import { LOGINS, placesIn } from '@/db/embedded/credentials';
import { type EmbeddedServer, startEmbedded } from '@/db/embedded/server';
import { isLookedAfter } from '@/db/embedded/supervisor';

/** The database that each test's own is a copy of. */
export const TEMPLATE = 'migrated_template';

const PREFIX = 'sourceline-test-';
/** Memory that looks like a disk: databases are made there at a tenth of the cost. */
const MEMORY = '/dev/shm';
/** What a whole run may leave there before it ends. */
const MEMORY_NEEDED = 4_000_000_000;
const MIGRATIONS = 'prisma/migrations';

/** One server for a whole test run: no care for crashes, a folder that goes when the run ends. */
export async function startTestServer(): Promise<EmbeddedServer> {
  await removeLeftovers();
  const dataFolder = mkdtempSync(join(hasRoomInMemory() ? MEMORY : tmpdir(), PREFIX));
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

function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    accessSync(MEMORY, constants.W_OK);
    return bavail * bsize > MEMORY_NEEDED;
  } catch {
    return false;
  }
}

/** A run that was killed could not stop its server: the next one does. */
async function removeLeftovers(): Promise<void> {
  const roots = [tmpdir(), MEMORY].filter((root) => existsSync(root));
  const left = roots.flatMap((root) => readdirSync(root).map((name) => join(root, name)));
  for (const folder of left.filter((path) => basename(path).startsWith(PREFIX))) {
    const { home } = placesIn(folder);
    if (!existsSync(join(home, 'supervisor.json')) || isLookedAfter(home)) continue;
    const server = await startEmbedded({ dataFolder: folder, durable: false }).catch(() => null);
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
