import { afterAll, beforeAll } from 'vitest';
import { type Db, database } from '@/db/client';
import { freshDatabase, type TestDatabase } from './fresh-database';

/**
 * For a test file: a database of its own, which the commands and queries of this process use as the app's role.
 * Read the addresses inside the tests only.
 */
export function useFreshDatabase(): { get db(): Db; get urls(): TestDatabase } {
  let urls: TestDatabase | undefined;
  const before = process.env.DATABASE_URL;
  beforeAll(async () => {
    urls = await freshDatabase();
    process.env.DATABASE_URL = urls.appUrl;
  });
  afterAll(async () => {
    await database().$disconnect();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    await urls?.drop();
  });
  return {
    get db() {
      return database();
    },
    get urls() {
      if (urls === undefined) throw new Error('the database is there only while the tests run');
      return urls;
    },
  };
}
