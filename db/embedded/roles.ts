import pg from 'pg';
import { withClient } from './connect';
import { APP_ROLE, type Credentials, connectionTo, DATABASE, LOGINS } from './credentials';

/**
 * Sets up the logins and the database, as far as they are missing.
 *
 * - `sourceline_owner` owns the database and runs migrations; it may make databases for `migrate dev`.
 * - `sourceline_app` is nobody's login; migrations grant the app's rights to it.
 * - `sourceline_web` is what the app connects as: a member of `sourceline_app` that owns nothing.
 */
export async function ensureRoles(port: number, credentials: Credentials): Promise<void> {
  await withClient(connectionTo(port, credentials, 'postgres').superUrl, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rows.length > 0) return;
    await client.query(rolesScript(credentials));
    // Last, because it is what the check above looks for. It cannot be part of a transaction.
    await client.query(`CREATE DATABASE ${DATABASE} OWNER ${LOGINS.owner}`);
  });
}

function rolesScript(credentials: Credentials): string {
  const password = (who: 'owner' | 'web') => `PASSWORD ${pg.escapeLiteral(credentials[who])}`;
  const role = (name: string, options: string) => `
    DO $$ BEGIN CREATE ROLE ${name}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
    ALTER ROLE ${name} ${options};`;
  return [
    role(APP_ROLE, 'NOLOGIN'),
    role(LOGINS.owner, `LOGIN CREATEDB ${password('owner')}`),
    role(LOGINS.web, `LOGIN ${password('web')}`),
    `GRANT ${APP_ROLE} TO ${LOGINS.web}, ${LOGINS.owner};`,
    'REVOKE CONNECT ON DATABASE postgres FROM PUBLIC;',
  ].join('\n');
}
