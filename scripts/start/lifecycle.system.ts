import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { withClient } from '../../db/embedded/connect';
import { placesIn } from '../../db/embedded/credentials';
import { freePort } from '../../db/embedded/launch';
import { isAlive, postmasterIn } from '../../db/embedded/postmaster';
import { connectionOfRunning } from '../../db/embedded/server';
import { accountsFile, accountsIn } from './accounts-file';

type Running = {
  child: ChildProcess;
  port: number;
  data: string;
  said: string;
  ended: Promise<number | null>;
};

let folder: string;
let all: Running[] = [];

/** A newsroom that was started once, from nothing, and stopped; the tests have copies, for loading the stories takes long. */
let once: { folder: string; data: string; said: string };

beforeAll(async () => {
  folder = newFolder();
  const first = await start('first');
  expect(await stop(first)).toBe(0);
  once = { folder, data: first.data, said: first.said };
});
afterAll(() => rmSync(once.folder, { recursive: true, force: true }));

beforeEach(() => {
  folder = newFolder();
  all = [];
});

afterEach(async () => {
  await Promise.all(all.map(stop));
  rmSync(folder, { recursive: true, force: true });
});

const newFolder = () => mkdtempSync(join(tmpdir(), 'sourceline-lifecycle-'));

/** The cluster may belong to another user: with its owners. */
function copyOfFirst(name: string): string {
  execFileSync('cp', ['-a', once.data, join(folder, name)]);
  return name;
}

/** Starts as a person does and waits for the closing words of the greeting. */
async function start(name: string, port?: number): Promise<Running> {
  const running: Running = { ...launch(join(folder, name), port ?? (await freePort())), said: '' };
  all.push(running);
  await new Promise<void>((resolve, reject) => {
    running.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      running.said += text;
      if (running.said.includes('Ctrl-C stops it.')) resolve();
    });
    running.ended.then(() => reject(new Error(`It ended: ${running.said}`)));
  });
  return running;
}

function launch(data: string, port: number): Omit<Running, 'said'> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port), '--data', data], {
    env: { ...process.env, DATABASE_URL: '', SOURCELINE_DEMO: 'on', SOURCELINE_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, port, data, ended };
}

async function stop({ child, ended }: Running): Promise<number | null> {
  child.kill('SIGINT');
  return ended;
}

const health = async ({ port }: Running) => (await fetch(`http://127.0.0.1:${port}/api/health`)).status;
const postgresOf = ({ data }: Running) => postmasterIn(placesIn(data).cluster)?.pid ?? Number.NaN;

/** Something acknowledged, and how it is asked for again. */
const write = ({ data }: Running) => inDatabase(data, "CREATE TABLE note AS SELECT 'kept' AS value");
const read = async ({ data }: Running) => (await inDatabase(data, 'SELECT value FROM note')).rows[0]?.value;

async function inDatabase(data: string, statement: string) {
  const connection = await connectionOfRunning(data);
  return withClient(connection?.ownerUrl ?? '', (client) => client.query(statement));
}

test('two newsrooms run side by side, and Ctrl-C leaves nothing running', async () => {
  const one = await start(copyOfFirst('one'));
  const other = await start(copyOfFirst('other'));
  expect(await Promise.all([health(one), health(other)])).toEqual([200, 200]);
  expect(one.said).toContain(`http://localhost:${one.port}/articles/mothers-meeting`);

  const postgres = postgresOf(one);
  expect(await stop(one)).toBe(0);
  expect(isAlive(postgres)).toBe(false);
  await expect(health(one)).rejects.toThrow('fetch failed');
  expect(await health(other)).toBe(200);
});

test('passwords are shown once and kept for the owner’s eyes', async () => {
  const file = accountsFile(once.data);
  const accounts = accountsIn(readFileSync(file, 'utf8'));
  expect(accounts.map(({ role }) => role)).toEqual(['admin', 'editor', 'reviewer', 'reviewer']);
  for (const { email, password } of accounts) expect(once.said).toMatch(new RegExp(`${email} +${password}`));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(once.data, 'secret')).mode & 0o777).toBe(0o600);

  const second = await start(copyOfFirst('one'));
  expect(second.said).toContain(accountsFile(second.data));
  for (const { password } of accounts) expect(second.said).not.toContain(password);
});

test('after kill -9 of the start, of PostgreSQL, or of both, it comes up again with everything acknowledged', async () => {
  const first = await start(copyOfFirst('one'));
  await write(first);
  const orphan = postgresOf(first);
  first.child.kill('SIGKILL');
  await first.ended;

  // The same port: the app ended with its start.
  const second = await start('one', first.port);
  expect(postgresOf(second)).toBe(orphan);
  expect(await read(second)).toBe('kept');
  process.kill(orphan, 'SIGKILL');
  second.child.kill('SIGKILL');
  await second.ended;

  const third = await start('one', first.port);
  expect(postgresOf(third)).not.toBe(orphan);
  expect(await read(third)).toBe('kept');
  expect(await health(third)).toBe(200);
});
