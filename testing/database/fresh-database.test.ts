import { expect, test } from 'vitest';
import { withClient } from '@/db/embedded/connect';
import { freshDatabase } from './fresh-database';

test('each database is a test’s own, migrated, and the app cannot change what is append-only', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await withClient(one.ownerUrl, (client) => client.query('CREATE TABLE only_here (id int)'));

  const tables = "SELECT to_regclass('only_here') AS own, to_regclass('ledger_entry') AS ledger";
  const rows = await withClient(other.appUrl, (client) => client.query(tables));
  expect(rows.rows[0]).toEqual({ own: null, ledger: 'ledger_entry' });

  const update = withClient(one.appUrl, (client) => client.query('UPDATE ledger_entry SET seq = 1'));
  await expect(update).rejects.toThrow('permission denied for table ledger_entry');
  await Promise.all([one.drop(), other.drop()]);
});
