import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withClient } from '../../db/embedded/connect';
import { freePort } from '../../db/embedded/launch';
import { freshDatabase } from '../../testing/database/fresh-database';
import { nodeProblem } from '../bootstrap/node-version.mjs';
import { prisma } from './prisma';

let dataFolder: string;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'sourceline-start-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

/** Starts as a person does, in a folder of its own. All of these end before anything is built or served. */
async function start(environment: Record<string, string>, ...flags: string[]) {
  const port = String(await freePort());
  const child = spawn(process.execPath, ['scripts/start.mjs', ...flags], {
    env: { ...process.env, DATABASE_URL: '', PORT: port, SOURCELINE_DATA: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [code, said, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, said, complaint };
}

/** One line, no stack trace, and a failing exit code. */
function expectProblem({ code, complaint }: Awaited<ReturnType<typeof start>>, line: RegExp): void {
  expect(complaint.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
  expect(code).toBe(1);
}

test('a bad value is named with its remedy, before anything is touched', async () => {
  expectProblem(
    await start({ SOURCELINE_DEMO: 'perhaps' }),
    /^SOURCELINE_DEMO is "perhaps": it must be on or off\.$/,
  );
  expect(existsSync(join(dataFolder, 'database'))).toBe(false);
});

test('an unknown flag is named', async () => {
  expectProblem(await start({}, '--prot', '1'), /^Unknown option '--prot'.* Try: npm start -- --help$/);
});

test('a port that is taken is named, and the flag that chooses another', async () => {
  const taken: Server = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expectProblem(
    await start({}, '--port', String(port)),
    new RegExp(`^Port ${port} is taken: .* npm start -- --port ${port + 1}\\.$`),
  );
  taken.close();
});

test('an address that is not of this machine is named', async () => {
  expectProblem(await start({ HOST: '203.0.113.9' }), /^203\.0\.113\.9 is not an address .* with --host\.$/);
});

test('a database that does not answer is named', async () => {
  const url = `postgresql://someone:hidden@127.0.0.1:${await freePort()}/sourceline`;
  const result = await start({ DATABASE_URL: url });
  expectProblem(result, /^Nothing answers at 127\.0\.0\.1:\d+: start that database, or correct DATABASE_URL/);
  expect(result.complaint).not.toContain('hidden');
});

test('a login that is refused is named, and so is a database that is not there', async () => {
  const { ownerUrl, drop } = await freshDatabase();
  const wrong = Object.assign(new URL(ownerUrl), { password: 'wrong' }).href;
  expectProblem(
    await start({ DATABASE_URL: wrong }),
    /refuses the user "sourceline_owner": correct the user/,
  );
  const nowhere = Object.assign(new URL(ownerUrl), { pathname: '/nowhere' }).href;
  expectProblem(await start({ DATABASE_URL: nowhere }), /has no database "nowhere": create it/);
  await drop();
});

test('a login without rights is told which it needs', async () => {
  const { ownerUrl, superUrl, drop } = await freshDatabase({ migrated: false });
  await withClient(superUrl, (client) => client.query("CREATE ROLE weak_visitor LOGIN PASSWORD 'weak'"));
  const weak = Object.assign(new URL(ownerUrl), { username: 'weak_visitor', password: 'weak' }).href;
  expectProblem(
    await start({ DATABASE_URL: weak }),
    /^The database user "weak_visitor" has too few rights .*own the/,
  );
  await drop();
});

test('a migration that was changed after it was applied, or is not known, or stopped halfway, is named', async () => {
  const { ownerUrl, drop } = await freshDatabase({ migrated: false });
  const urls = { ownerUrl, appUrl: ownerUrl };
  expect(await prisma(['migrate', 'deploy'], urls)).toMatchObject({ code: 0 });
  const set = (what: string) =>
    withClient(ownerUrl, (client) => client.query(`UPDATE _prisma_migrations SET ${what}`));

  await set("checksum = 'other'");
  expectProblem(
    await start({ DATABASE_URL: ownerUrl }),
    /^The migration \S+ was changed after it was applied: restore /,
  );
  await set('finished_at = NULL');
  expectProblem(await start({ DATABASE_URL: ownerUrl }), /^The migration \S+ stopped halfway: /);
  await set("migration_name = '20990101000000_later'");
  expectProblem(
    await start({ DATABASE_URL: ownerUrl }),
    /a migration that this version does not know \(20990101/,
  );
  await drop();
});

test('a data folder that is a file is named', async () => {
  const folder = join(dataFolder, 'file', 'below');
  writeFileSync(join(dataFolder, 'file'), '');
  expectProblem(
    await start({}, '--data', folder),
    /is not a folder\. Name another data folder with SOURCELINE_DATA/,
  );
});

test.each([
  ['20.19.0', null],
  ['22.1.0', null],
  ['20.18.3', /^Sourceline needs Node 20\.19 or newer, this is 20\.18\.3: /],
  ['18.20.1', /^Sourceline needs Node 20\.19 or newer/],
])('Node %s', (version, problem) => {
  const found = nodeProblem(version);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toMatch(problem);
});
