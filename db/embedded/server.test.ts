import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withClient } from './connect';
import { placesIn } from './credentials';
import { postmasterIn } from './postmaster';
import { connectionOfRunning, type EmbeddedServer, startEmbedded } from './server';

let dataFolder: string;
let server: EmbeddedServer | undefined;

const start = async () => {
  server = await startEmbedded({ dataFolder });
  return server;
};

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'sourceline-server-'));
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(dataFolder, { recursive: true, force: true });
});

const places = () => placesIn(dataFolder);
const remember = (url: string) =>
  withClient(url, (client) => client.query('CREATE TABLE note AS SELECT 42 AS kept'));
const recall = async (url: string) => {
  const { rows } = await withClient(url, (client) => client.query('SELECT kept FROM note'));
  return rows[0].kept;
};
const killPostgres = () => process.kill(postmasterIn(places().cluster)?.pid ?? Number.NaN, 'SIGKILL');

test('data and port outlast a stop; secrets are for the owner’s eyes', async () => {
  const first = await start();
  await remember(first.ownerUrl);
  expect(await connectionOfRunning(dataFolder)).toMatchObject({ ownerUrl: first.ownerUrl, port: first.port });
  await first.stop();
  expect(await connectionOfRunning(dataFolder)).toBeNull();

  const second = await start();
  expect(second).toMatchObject({ adopted: false, port: first.port });
  expect(await recall(second.ownerUrl)).toBe(42);
  expect(statSync(places().credentials).mode & 0o777).toBe(0o600);
  const role = await withClient(second.appUrl, (client) =>
    client.query("SELECT pg_has_role('sourceline_app', 'USAGE')"),
  );
  expect(role.rows[0].pg_has_role).toBe(true);
});

test('an orphan whose parent was killed is adopted', async () => {
  const program = `import { startEmbedded } from ${JSON.stringify(resolve('db/embedded/server.ts'))};
    await startEmbedded({ dataFolder: ${JSON.stringify(dataFolder)} });
    process.stdout.write('up'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((up) => child.stdout.once('data', up));
  const pid = postmasterIn(places().cluster)?.pid;
  const bystander = await startEmbedded({ dataFolder });
  await bystander.stop();
  expect(postmasterIn(places().cluster)?.pid, 'looked after by the child, so not ours to stop').toBe(pid);

  await remember(bystander.ownerUrl);
  child.kill('SIGKILL');
  await new Promise((gone) => child.once('exit', gone));

  const adopted = await start();
  expect(adopted.adopted).toBe(true);
  expect(postmasterIn(places().cluster)?.pid).toBe(pid);
  expect(await recall(adopted.ownerUrl)).toBe(42);
  await adopted.stop();
  expect(postmasterIn(places().cluster)).toBeNull();
});

test('a server that was killed is started again, on the same port, with everything that was acknowledged', async () => {
  const running = await start();
  await remember(running.ownerUrl);
  const before = postmasterIn(places().cluster)?.pid;
  killPostgres();
  await vi.waitFor(async () => expect(await recall(running.ownerUrl)).toBe(42), {
    timeout: 200_000,
    interval: 100,
  });
  expect(postmasterIn(places().cluster)?.pid).not.toBe(before);
});

test('a note that a killed server left does not keep the next one from starting', async () => {
  const first = await start();
  await remember(first.ownerUrl);
  await first.stop();
  // The number of a program that runs, as it happens where numbers are few.
  const lines = [process.pid, places().cluster, 1, first.port, '', '127.0.0.1', '', 'ready'];
  writeFileSync(join(places().cluster, 'postmaster.pid'), lines.join('\n'));
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await recall(second.ownerUrl)).toBe(42);
});

test('a folder below a private one serves, whoever starts it', async () => {
  chmodSync(dataFolder, 0o700);
  const inside = await startEmbedded({ dataFolder: join(dataFolder, 'private', 'data') });
  await remember(inside.ownerUrl);
  expect(await recall(inside.ownerUrl)).toBe(42);
  await inside.stop();
});

test('a folder that cannot be used is refused in one line with a remedy', async () => {
  const file = join(dataFolder, 'file');
  writeFileSync(file, '');
  const refusal = startEmbedded({ dataFolder: join(file, 'below') });
  await expect(refusal).rejects.toMatchObject({
    name: 'SetupProblem',
    message: expect.stringMatching(
      /^.*is not a folder\. Name another data folder with SOURCELINE_DATA or --data\.$/,
    ),
  });
});

test('the log says what happened in English, whatever the language of the machine', async () => {
  await start();
  expect(readFileSync(places().log, 'utf8')).toContain('database system is ready to accept connections');
});
