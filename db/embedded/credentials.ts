import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The logins of the embedded server. `superuser` is for setting it up and for tests, never for the app. */
export const LOGINS = { superuser: 'postgres', owner: 'sourceline_owner', web: 'sourceline_web' } as const;
/** The group whose rights the app has; migrations grant to it. */
export const APP_ROLE = 'sourceline_app';
export const DATABASE = 'sourceline';

export type Credentials = Record<keyof typeof LOGINS, string>;

/** Where a data folder keeps what; all of it is below `home`, which appears in one step, complete. */
export type Places = { home: string; cluster: string; credentials: string; log: string; port: string };

export function placesIn(dataFolder: string): Places {
  return placesOf(join(dataFolder, 'database'));
}

export function placesOf(home: string): Places {
  const at = (name: string) => join(home, name);
  return {
    home,
    cluster: at('cluster'),
    credentials: at('credentials.json'),
    log: at('server.log'),
    port: at('port'),
  };
}

export function newCredentials(): Credentials {
  const password = () => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password(), web: password() };
}

/** Readable by the person who runs Sourceline alone. */
export async function writeCredentials(file: string, credentials: Credentials): Promise<void> {
  await writeFile(file, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
}

export function readCredentials(file: string): Credentials {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Addresses of one database for the owner (migrations), the app, and the superuser. */
export type Connection = { ownerUrl: string; appUrl: string; superUrl: string; port: number };

export function connectionTo(
  port: number,
  credentials: Credentials,
  database: string = DATABASE,
): Connection {
  const url = (who: keyof typeof LOGINS) =>
    `postgresql://${LOGINS[who]}:${credentials[who]}@127.0.0.1:${port}/${database}`;
  return { ownerUrl: url('owner'), appUrl: url('web'), superUrl: url('superuser'), port };
}
