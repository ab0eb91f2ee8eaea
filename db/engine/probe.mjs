import pg from 'pg';

/** Prisma's public codes for what can be wrong with a connection; its CLI and its documentation speak in them. */
const PRISMA_CODES = {
  '28P01': 'P1000',
  28000: 'P1010',
  42501: 'P1010',
  '3D000': 'P1003',
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
  EHOSTUNREACH: 'P1001',
  EAI_AGAIN: 'P1001',
  ETIMEDOUT: 'P1002',
};
const CONNECT_WITHIN_MS = 10_000;

/** Exits 0 when the database of this address lets us in, otherwise tells why. */
export async function canConnect(url) {
  await telling(url, () => withClient(url, (client) => client.query('SELECT 1')));
}

/** Creates the database that the address names, by way of the server's own `postgres` database. */
export async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const viaPostgres = Object.assign(new URL(url), { pathname: '/postgres' }).href;
  await telling(url, () =>
    withClient(viaPostgres, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)),
  );
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end();
  }
}

/** The CLI drops the first line of stderr and parses each other one. */
async function telling(url, work) {
  try {
    await work();
  } catch (error) {
    const where = URL.canParse(url) ? new URL(url) : { host: '', pathname: '' };
    const code = PRISMA_CODES[error.code];
    const message = `${error.message || error.code} (database \`${where.pathname.slice(1)}\` at \`${where.host}\`)`;
    const fields = { message, is_panic: false, ...(code ? { error_code: code } : {}) };
    const line = { level: 'ERROR', target: 'schema_engine::logger', fields };
    process.stderr.write(`schema-engine\n${JSON.stringify(line)}`);
    process.exitCode = 1;
  }
}
