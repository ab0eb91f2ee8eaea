import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../testing/database/fresh-database';
import { withClient } from './embedded/connect';
import { urlsFromEnvironment } from './urls';

test.each([
  [{}, null],
  [{ DATABASE_URL: '' }, null],
  [
    { DATABASE_URL: 'postgresql://a@h/d', DATABASE_OWNER_URL: 'postgresql://o@h/d' },
    { ownerUrl: 'postgresql://o@h/d', appUrl: 'postgresql://a@h/d' },
  ],
  [
    { DATABASE_URL: 'postgresql://o@h/d?options=-c%20jit%3Doff' },
    {
      ownerUrl: 'postgresql://o@h/d?options=-c%20jit%3Doff',
      appUrl: 'postgresql://o@h/d?options=-c+jit%3Doff+-c+role%3Dsourceline_app',
    },
  ],
])('%j', (env, urls) => {
  expect(urlsFromEnvironment(env)).toEqual(urls);
});

test('with one login for both, the app acts as its role and not as the owner', async () => {
  const database = await freshDatabase();
  const appUrl = urlsFromEnvironment({ DATABASE_URL: database.ownerUrl })?.appUrl ?? '';
  const who = await withClient(appUrl, (client) => client.query('SELECT current_user, session_user'));
  expect(who.rows[0]).toEqual({ current_user: 'sourceline_app', session_user: 'sourceline_owner' });
  const drop = withClient(appUrl, (client) => client.query('DROP TABLE ledger_entry'));
  await expect(drop).rejects.toThrow(pg.DatabaseError);
  await database.drop();
});
