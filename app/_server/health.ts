import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { database } from '@/db/client';

export type Health = {
  database: 'up' | 'down';
  /** `pending`: migrations of this version that the database has not got, or not to their end. */
  migrations: { applied: number; pending: string[] };
};

/** Whether the app can serve: the database answers and has every migration of this version. Never throws. */
export async function health(): Promise<Health> {
  const wanted = await migrationNames();
  try {
    const rows = await database().$queryRaw<{ name: string }[]>`SELECT migration_name AS name
      FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map(({ name }) => name));
    const pending = wanted.filter((name) => !applied.has(name));
    return { database: 'up', migrations: { applied: wanted.length - pending.length, pending } };
  } catch {
    return { database: await answers(), migrations: { applied: 0, pending: wanted } };
  }
}

async function answers(): Promise<Health['database']> {
  try {
    await database().$queryRaw`SELECT 1`;
    return 'up';
  } catch {
    return 'down';
  }
}

async function migrationNames(): Promise<string[]> {
  const entries = await readdir(join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
