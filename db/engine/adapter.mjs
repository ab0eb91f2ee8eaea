import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';

/** PostgreSQL's one-byte `"char"`, which the catalogues are full of, and `text`. */
const CHAR = 18;
const TEXT = 25;

/**
 * The pg adapter as the schema engine needs it. As published (7.10) it is made for queries, and three things go wrong
 * with migrations:
 *
 * - it throws on `"char"`, so that `migrate dev` and `db pull` cannot read the catalogues;
 * - it cuts scripts at every semicolon, so that function bodies, triggers and quoted text fall apart;
 * - given an address, it opens the real database in place of the shadow one, which the engine then empties.
 */
export class MigrationPg extends PrismaPg {
  #datasource;

  /** @param {{ url?: string, shadowDatabaseUrl?: string }} datasource as the CLI passes it */
  constructor(datasource) {
    super(...poolSettings(datasource.url ?? 'postgresql://'));
    this.#datasource = datasource;
  }

  async connect() {
    return repaired(await super.connect());
  }

  async connectToShadowDb() {
    const { url, shadowDatabaseUrl } = this.#datasource;
    if (shadowDatabaseUrl) return new MigrationPg({ url: shadowDatabaseUrl }).connect();

    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${name}"`);
    const shadow = await new MigrationPg({
      url: Object.assign(new URL(url), { pathname: name }).href,
    }).connect();
    const close = shadow.dispose.bind(shadow);
    return Object.assign(shadow, {
      dispose: async () => {
        await close();
        await main.executeScript(`DROP DATABASE "${name}"`);
        await main.dispose();
      },
    });
  }
}

/** One connection: the engine's advisory lock belongs to a session, so every call has to be on the same one. */
function poolSettings(connectionString) {
  const schema = URL.canParse(connectionString) ? new URL(connectionString).searchParams.get('schema') : null;
  return [{ connectionString, max: 1, idleTimeoutMillis: 0 }, schema ? { schema } : undefined];
}

function repaired(adapter) {
  const startTransaction = adapter.startTransaction.bind(adapter);
  return Object.assign(readingChar(adapter), {
    executeScript: (script) => runWhole(adapter, script),
    startTransaction: async (isolation) => readingChar(await startTransaction(isolation)),
  });
}

/** One round trip in the simple protocol: the server itself splits the script, and runs it in one transaction. */
async function runWhole(adapter, script) {
  try {
    await adapter.underlyingDriver().query(script);
  } catch (error) {
    if (error instanceof DriverAdapterError) throw error;
    adapter.onError(error);
  }
}

/** Reads `"char"` columns as text, then reports them to the engine as the single characters that they are. */
function readingChar(queryable) {
  const queryRaw = Object.getPrototypeOf(queryable).queryRaw;
  return Object.assign(queryable, {
    queryRaw: async (query) => {
      const result = await queryable.performIO(query);
      const isChar = result.fields.map((field) => field.dataTypeID === CHAR);
      const fields = result.fields.map((field, index) =>
        isChar[index] ? { ...field, dataTypeID: TEXT } : field,
      );
      const reader = { pgOptions: queryable.pgOptions, performIO: async () => ({ ...result, fields }) };
      const answer = await queryRaw.call(reader, query);
      answer.columnTypes = answer.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type));
      return answer;
    },
  });
}
