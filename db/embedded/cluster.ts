import { spawn } from 'node:child_process';
import { access, chmod, chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Account, launchAs } from './account';
import type { Binaries } from './binaries';
import { complaintOf } from './complaint';
import {
  type Credentials,
  LOGINS,
  newCredentials,
  type Places,
  placesOf,
  writeCredentials,
} from './credentials';
import { HOST_BASED_ACCESS } from './settings';

type Making = { binaries: Binaries; account: Account; durable: boolean };

/**
 * Makes the database cluster unless it is there. It is built beside its place and moved in one step: a start that is
 * interrupted, or two at once, leave either nothing or a whole one.
 */
export async function ensureCluster(places: Places, making: Making): Promise<void> {
  if (await exists(places.home)) return;
  const draft = placesOf(await mkdtemp(join(dirname(places.home), '.database-')));
  try {
    await makeCluster(draft, making);
    await rename(draft.home, places.home);
  } catch (error) {
    // Somebody else was faster: theirs is as good as ours.
    if (!(await exists(places.home))) throw error;
  } finally {
    await rm(draft.home, { recursive: true, force: true });
  }
}

async function makeCluster(draft: Places, { binaries, account, durable }: Making): Promise<void> {
  const credentials = newCredentials();
  await writeCredentials(draft.credentials, credentials);
  await chmod(draft.home, account ? 0o711 : 0o700);
  await mkdir(draft.cluster, { mode: 0o700 });
  if (account) await chown(draft.cluster, account.uid, account.gid);
  await initialise(draft, credentials, { binaries, account, durable });
  await writeFile(join(draft.cluster, 'pg_hba.conf'), HOST_BASED_ACCESS);
}

async function initialise(draft: Places, credentials: Credentials, making: Making): Promise<void> {
  const passwordFile = join(draft.home, 'password');
  await writeFile(passwordFile, credentials.superuser, { mode: 0o600 });
  if (making.account) await chown(passwordFile, making.account.uid, making.account.gid);
  try {
    await initdb(initdbArguments(draft.cluster, passwordFile, making.durable), draft.cluster, making);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The sort order comes with PostgreSQL itself, by code point, so that it is the same on every machine. */
function initdbArguments(cluster: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${LOGINS.superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ];
}

async function initdb(args: string[], folder: string, { binaries, account }: Making): Promise<void> {
  const { command, args: line, options } = launchAs(account, binaries.initdb, args, folder);
  const child = spawn(command, line, {
    ...options,
    cwd: folder,
    env: CLEAN,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  );
  const [code, complaint] = await Promise.all([ended, text(child.stderr)]);
  if (code !== 0) throw complaintOf(complaint, folder).problem;
}

/** No PG… variable of the surroundings may bend what is started here. NODE_ENV is for Next's types alone. */
export const CLEAN: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
};

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
