import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
let all: Running[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-lifecycle-'));
  all = [];
});

afterEach(async () => {
  await Promise.all(all.map(stop));
  rmSync(folder, { recursive: true, force: true });
});

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
  const one = await start('one');
  const other = await start('other');
  expect(await Promise.all([health(one), health(other)])).toEqual([200, 200]);
  expect(one.said).toContain(`http://localhost:${one.port}/articles/mothers-meeting`);

  const postgres = postgresOf(one);
  expect(await stop(one)).toBe(0);
  expect(isAlive(postgres)).toBe(false);
  await expect(health(one)).rejects.toThrow('fetch failed');
  expect(await health(other)).toBe(200);
});

test('passwords are shown once and kept for the owner’s eyes', async () => {
  const first = await start('one');
  const file = accountsFile(first.data);
  const accounts = accountsIn(readFileSync(file, 'utf8'));
  expect(accounts.map(({ role }) => role)).toEqual(['admin', 'editor', 'reviewer', 'reviewer']);
  for (const { email, password } of accounts) expect(first.said).toMatch(new RegExp(`${email} +${password}`));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(first.data, 'secret')).mode & 0o777).toBe(0o600);
  await stop(first);

  const second = await start('one');
  expect(second.said).toContain(file);
  for (const { password } of accounts) expect(second.said).not.toContain(password);
});

test('after kill -9 of the start, of PostgreSQL, or of both, it comes up again with everything acknowledged', async () => {
  const first = await start('one');
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
