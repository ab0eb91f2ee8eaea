import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseUrls } from '../../db/urls';
import { SetupProblem } from '../../setup-problem';
import { run } from './run';

const SCHEMA = 'prisma/schema';
const MARK = 'db/generated/.made-from';

/** Runs the Prisma CLI of this repository. */
export function prisma(args: string[], urls?: DatabaseUrls): Promise<{ code: number; output: string }> {
  const names = urls ? { DATABASE_URL: urls.appUrl, DATABASE_OWNER_URL: urls.ownerUrl } : {};
  return run(process.execPath, ['node_modules/prisma/build/index.js', ...args], names);
}

/** Writes db/generated if the schema or Prisma changed since it was written. */
export async function generateClient(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  const { code, output } = await prisma(['generate']);
  if (code !== 0) throw new SetupProblem(`The database client could not be generated:\n${output}`);
  writeFileSync(MARK, wanted);
}

function fingerprint(): string {
  const files = readdirSync(SCHEMA).sort();
  const hash = createHash('sha256').update(readFileSync('node_modules/prisma/package.json'));
  for (const file of files) hash.update(file).update(readFileSync(join(SCHEMA, file)));
  return hash.digest('hex');
}
