import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { withClient } from '@/db/embedded/connect';
import { LOGINS } from '@/db/embedded/credentials';
import { TEMPLATE } from './test-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Asks the test run's own process for its database server (for-tests-setup.ts). */
    testServerUrl: string;
  }
}

/** A database of a test's own, with all migrations applied and nothing else in it. */
export type TestDatabase = {
  /** What migrations run as. */
  ownerUrl: string;
  /** What the app connects as. */
  appUrl: string;
  /** What nothing but a test of the database's own defences connects as. */
  superUrl: string;
  drop(): Promise<void>;
};

/**
 * Makes a database, with `migrated: false` an empty one. The server is started by the first call of the whole run, in whichever test file; each database
 * is a copy of one migrated template, so that a call takes some tens of milliseconds.
 */
export async function freshDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const { ownerUrl, appUrl, superUrl } = await testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = migrated ? TEMPLATE : 'template0';
  // Copying files costs a tenth of what writing the copy to the log does.
  const how = `TEMPLATE ${template} STRATEGY FILE_COPY OWNER ${LOGINS.owner}`;
  await runAsSuperuser(superUrl, `CREATE DATABASE ${name} ${how}`);
  const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return {
    ownerUrl: named(ownerUrl),
    appUrl: named(appUrl),
    superUrl: named(superUrl),
    drop: () => runAsSuperuser(superUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

type ServerUrls = { ownerUrl: string; appUrl: string; superUrl: string };

async function testServer(): Promise<ServerUrls> {
  const answer = await fetch(inject('testServerUrl'));
  if (!answer.ok) throw new Error(await answer.text());
  const urls: ServerUrls = await answer.json();
  return urls;
}

async function runAsSuperuser(superUrl: string, statement: string): Promise<void> {
  const viaPostgres = Object.assign(new URL(superUrl), { pathname: '/postgres' }).href;
  await withClient(viaPostgres, (client) => client.query(statement));
}
