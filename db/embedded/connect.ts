import { realpathSync } from 'node:fs';
import pg from 'pg';
import { type Credentials, connectionTo } from './credentials';

const CONNECT_WITHIN_MS = 5_000;

/** Runs `work` on one connection and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  // A connection that breaks between two queries fails the next one; unheard, it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the server on `port` knows our passwords and really serves `cluster`. */
export async function serves(cluster: string, port: number, credentials: Credentials): Promise<boolean> {
  try {
    const { superUrl } = connectionTo(port, credentials, 'postgres');
    const { rows } = await withClient(superUrl, (client) => client.query('SHOW data_directory'));
    return realpathSync(rows[0].data_directory) === realpathSync(cluster);
  } catch {
    return false;
  }
}
