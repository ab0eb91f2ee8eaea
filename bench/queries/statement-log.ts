import { readFileSync } from 'node:fs';
import { withClient } from '../../db/embedded/connect';
import { LOGINS, placesIn } from '../../db/embedded/credentials';
import type { BenchDatabase, Stage } from '../stage';

/** Statements of the app; those that begin and end a transaction apart. */
export type Counted = { queries: number; transaction: number };

/** BEGIN and its kin cost a round trip each but read nothing. */
const FRAME = /^(BEGIN|COMMIT|ROLLBACK|SET TRANSACTION)/i;

/**
 * Has the server log every statement of this database from now on (for connections made later). Counted at the server,
 * and not by wrapping a client: whatever asks, our queries, Prisma or the sign-in library, is counted the same way, and
 * the app runs as it always does.
 */
export async function logStatements({ server }: Stage, { name }: BenchDatabase): Promise<void> {
  await withClient(server.superUrl, (client) =>
    client.query(`ALTER DATABASE ${name} SET log_statement = 'all'`),
  );
}

/** What the app asks of the database during `work`. The server logs a statement before it runs it. */
export async function countStatements(
  { folder }: Stage,
  { name }: BenchDatabase,
  work: () => Promise<unknown>,
): Promise<Counted> {
  const { log } = placesIn(folder);
  const before = readFileSync(log).length;
  await work();
  const lines = readFileSync(log).subarray(before).toString().split('\n');
  const mark = new RegExp(` ${LOGINS.web}@${name} LOG: {2}(?:statement|execute [^:]+): (.*)`);
  const statements = lines.flatMap((line) => mark.exec(line)?.[1] ?? []);
  const transaction = statements.filter((statement) => FRAME.test(statement)).length;
  return { queries: statements.length - transaction, transaction };
}
