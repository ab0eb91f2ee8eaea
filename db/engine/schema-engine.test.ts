import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../testing/database/fresh-database';
import { withClient } from '../embedded/connect';

let empty: TestDatabase;
let folder: string;

beforeAll(async () => {
  empty = await freshDatabase({ migrated: false });
  folder = mkdtempSync(join(tmpdir(), 'sourceline-engine-'));
});

afterAll(async () => {
  await empty.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the Prisma CLI of this repository, offline as far as its configuration can say so. */
async function prisma(...args: string[]): Promise<{ code: number | null; out: string }> {
  const env = { ...process.env, DATABASE_URL: empty.ownerUrl, DATABASE_OWNER_URL: empty.ownerUrl };
  const child = spawn('node_modules/.bin/prisma', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [code, out, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out: out + complaint };
}

test('a database goes from pending to up to date, with everything that the SQL files say', async () => {
  expect(await prisma('migrate', 'status')).toMatchObject({ code: 1 });
  expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 0 });
  expect(await prisma('migrate', 'status')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Database schema is up to date!'),
  });
  expect(await prisma('migrate', 'deploy')).toMatchObject({
    out: expect.stringContaining('No pending migrations to apply.'),
  });

  // Functions hold semicolons, so this also shows that scripts are not cut at them.
  const template = await freshDatabase();
  expect(await definitions(empty.ownerUrl)).toEqual(await definitions(template.ownerUrl));
  await template.drop();
});

/** Everything that Prisma's own comparison does not see, and the columns. */
async function definitions(url: string): Promise<string[]> {
  const { rows } = await withClient(url, (client) =>
    client.query(`
      SELECT pg_get_functiondef(oid) AS what FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = pg_proc.oid AND d.deptype = 'e')
      UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE conrelid <> 0 AND conrelid::regclass::text <> '_prisma_migrations'
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      UNION ALL SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || coalesce(column_default, '')
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
      UNION ALL SELECT relname || ' ' || coalesce(relacl::text, '') FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE '%prisma_migrations%'
      ORDER BY 1`),
  );
  expect(rows.length).toBeGreaterThan(100);
  return rows.map((row) => row.what);
}

test('two schema files are compared without a database, and against one through a shadow', async () => {
  const schema = join(folder, 'one.prisma');
  writeFileSync(schema, 'datasource db {\n  provider = "postgresql"\n}\nmodel Claim {\n  id Int @id\n}\n');
  const diff = await prisma('migrate', 'diff', '--from-empty', '--to-schema', schema, '--script');
  expect(diff.out).toContain('CREATE TABLE "Claim"');

  const migrations = join(folder, 'migrations');
  cpSync('prisma/migrations', migrations, { recursive: true });
  const since = await prisma(
    'migrate',
    'diff',
    '--from-migrations',
    migrations,
    '--to-schema',
    schema,
    '--script',
  );
  expect(since.out).toMatch(/CREATE TABLE "Claim"/);
  expect(since.out).toMatch(/DROP TABLE "ledger_entry"/);
});

test('the catalogues can be read back', async () => {
  const pulled = await prisma('db', 'pull', '--print');
  expect(pulled.out).toContain('model LedgerEntry');
});

test('a database that is not there is made; one that is not reachable is named', async () => {
  const url = new URL(empty.ownerUrl);
  const reach = (address: string) => {
    const args = ['--datasource', JSON.stringify({ url: address }), 'cli', 'can-connect-to-database'];
    const child = spawn('db/engine/schema-engine.mjs', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    return text(child.stderr);
  };
  expect(await reach(url.href)).toBe('');
  expect(await reach(Object.assign(new URL(url), { pathname: '/nowhere' }).href)).toContain(
    '"error_code":"P1003"',
  );
  expect(await reach(Object.assign(new URL(url), { password: 'wrong' }).href)).toContain(
    '"error_code":"P1000"',
  );
  expect(await reach('postgresql://a:b@127.0.0.1:1/none')).toContain('"error_code":"P1001"');
});
