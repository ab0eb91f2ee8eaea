import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { withClient } from '../../db/embedded/connect';
import type { DatabaseUrls } from '../../db/urls';
import { SetupProblem } from '../../setup-problem';
import { connectionProblem } from './connection-problem';
import { prisma } from './prisma';

const FOLDER = 'prisma/migrations';

/** A migration as the repository has it. */
type Script = { name: string; checksum: string };
/** A row of Prisma's own record of what was applied to a database. */
type Applied = { name: string; checksum: string; finished: boolean };

/**
 * Applies what is pending; says in one line why it cannot. Where nothing is pending, Prisma's CLI is not started.
 *
 * @throws SetupProblem: unreachable, no rights, changed after it was applied, applied by a newer version, failed halfway
 */
export async function migrate(urls: DatabaseUrls): Promise<'applied' | 'nothing to do'> {
  const scripts = readScripts();
  const applied = await readApplied(urls.ownerUrl);
  refuseDisagreement(scripts, applied);
  if (applied.length === scripts.length) return 'nothing to do';

  const { code, output } = await prisma(['migrate', 'deploy'], urls);
  if (code !== 0) throw new SetupProblem(failureOf(output, urls.ownerUrl));
  return 'applied';
}

function readScripts(): Script[] {
  const names = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'migration.sql')));
  return names.sort().map((name) => ({ name, checksum: sha256(join(FOLDER, name, 'migration.sql')) }));
}

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function readApplied(url: string): Promise<Applied[]> {
  try {
    return await withClient(url, async (client) => ((await hasRecord(client)) ? recordOf(client) : []));
  } catch (error) {
    throw connectionProblem(error, url);
  }
}

async function hasRecord(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  return rows[0].there;
}

async function recordOf(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations
    WHERE rolled_back_at IS NULL ORDER BY started_at`);
  return rows;
}

/** Pure: what was applied has to be the beginning of what the repository has. */
export function refuseDisagreement(scripts: Script[], applied: Applied[]): void {
  for (const { name, checksum, finished } of applied) {
    const script = scripts.find((one) => one.name === name);
    if (!script) {
      throw new SetupProblem(
        `The database has a migration that this version does not know (${name}): start the version that made it, or a newer one.`,
      );
    }
    if (!finished) {
      throw new SetupProblem(
        `The migration ${name} stopped halfway: restore a backup, or repair the tables and run npx prisma migrate resolve --rolled-back ${name}.`,
      );
    }
    if (script.checksum !== checksum) {
      throw new SetupProblem(
        `The migration ${name} was changed after it was applied: restore ${FOLDER}/${name}/migration.sql and put the change into a migration of its own.`,
      );
    }
  }
}

function failureOf(output: string, url: string): string {
  const who = new URL(url).username;
  const denied = /permission denied[^\n]*|must be owner[^\n]*/i.exec(output)?.[0];
  if (denied) {
    return `The database user "${who}" has too few rights for the migrations (${denied}): let it own the database and create roles, or have an administrator create the role sourceline_app and grant it to "${who}".`;
  }
  if (/No space left on device/i.test(output)) {
    return 'The disk of the database is full: the migrations were not applied. Free some space and start again.';
  }
  const error = /(?:ERROR|Error):\s*([^\n]+)/.exec(
    output.replace(/^Error: external connector error\n/m, ''),
  )?.[1];
  return `The migrations could not be applied: ${error ?? output.trim().split('\n').at(-1)}`;
}
