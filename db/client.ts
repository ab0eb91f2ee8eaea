import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client';
import type { TransactionClient } from './generated/internal/prismaNamespace';

export type Db = PrismaClient;
/** What a command writes through: all of it happens or none. */
export type Tx = TransactionClient;

/**
 * A client of its own for one database. `url` is that of the app's role, never of the owner of the tables.
 * Statements are prepared once per connection under a name made of their text: the texts come from Prisma's
 * compiler and from our own tagged templates, so there are few.
 */
export function connect(url: string, { connections = 10 } = {}): Db {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000 });
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    statementNameGenerator: ({ sql }) => statementName(sql),
  });
  return new PrismaClient({ adapter });
}

const names = new Map<string, string>();

/** The same text has the same name in every connection and after the map was emptied. */
function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= 1000) names.clear();
  const name = createHash('sha1').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}

const held = globalThis as { sourcelineDb?: { url: string; db: Db } };

/** The database of this process (DATABASE_URL). One pool, kept over hot reloads of the development server. */
export function database(): Db {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start the app with npm start or npm run dev');
  if (held.sourcelineDb?.url !== url) held.sourcelineDb = { url, db: connect(url) };
  return held.sourcelineDb.db;
}
