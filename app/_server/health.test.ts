import { readdirSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { database } from '@/db/client';
import { withClient } from '@/db/embedded/connect';
import { freshDatabase, type TestDatabase } from '@/testing/database/fresh-database';
import { health } from './health';

const all = readdirSync('prisma/migrations', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const last = all.at(-1) ?? '';

/** Databases for tests are copies of one that no `migrate deploy` made; this is the list that it would have kept. */
async function keepListOfMigrations({ superUrl }: TestDatabase): Promise<void> {
  await withClient(superUrl, async (client) => {
    await client.query(`CREATE TABLE _prisma_migrations
      (migration_name text, finished_at timestamptz DEFAULT now(), rolled_back_at timestamptz)`);
    await client.query('GRANT SELECT ON _prisma_migrations TO sourceline_app');
    await client.query('INSERT INTO _prisma_migrations SELECT unnest($1::text[])', [all]);
  });
}

const made: TestDatabase[] = [];
async function use(migrated: boolean): Promise<TestDatabase> {
  const test = await freshDatabase({ migrated });
  made.push(test);
  if (migrated) await keepListOfMigrations(test);
  process.env.DATABASE_URL = test.appUrl;
  return test;
}
afterEach(async () => {
  await database().$disconnect();
  await Promise.all(made.splice(0).map((test) => test.drop()));
});

const ready = { database: 'up', migrations: { applied: all.length, pending: [] } };

it('is ready with every migration', async () => {
  await use(true);
  expect(await health()).toEqual(ready);
});

it.each([
  ['was not applied', 'DELETE FROM _prisma_migrations WHERE migration_name = $1'],
  ['stopped half way', 'UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1'],
  ['was rolled back', 'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1'],
])('names the migration that %s', async (_name, statement) => {
  const { superUrl } = await use(true);
  await withClient(superUrl, (client) => client.query(statement, [last]));
  expect(await health()).toEqual({
    database: 'up',
    migrations: { applied: all.length - 1, pending: [last] },
  });
});

it('names all of them for an empty database', async () => {
  await use(false);
  expect(await health()).toEqual({ database: 'up', migrations: { applied: 0, pending: all } });
});

it('says that the database is away', async () => {
  process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none';
  expect(await health()).toMatchObject({ database: 'down' });
});
