import { APP_ROLE } from './embedded/credentials';

/** The two ways into one database: the owner runs migrations, the app may do only what was granted to it. */
export type DatabaseUrls = { ownerUrl: string; appUrl: string };

type Named = { DATABASE_URL?: string | undefined; DATABASE_OWNER_URL?: string | undefined };

/**
 * The addresses that the environment names, or null where it names none and the embedded server is used.
 *
 * With DATABASE_OWNER_URL, migrations use that and the app connects with DATABASE_URL as it is. With DATABASE_URL
 * alone, both use the same login, and each connection of the app starts under `SET ROLE sourceline_app` (the start-up
 * option `-c role=…`): it then has that role's rights, which do not include changing the ledger or the tables. A pooler
 * that does not pass start-up options on needs the two addresses.
 */
export function urlsFromEnvironment(env: Named): DatabaseUrls | null {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = env;
  if (!url) return null;
  return ownerUrl ? { ownerUrl, appUrl: url } : { ownerUrl: url, appUrl: underAppRole(url) };
}

/** The address with a start-up option that makes the connection act as the app's role. */
export function underAppRole(url: string): string {
  const withRole = new URL(url);
  const given = withRole.searchParams.get('options');
  withRole.searchParams.set('options', [given, `-c role=${APP_ROLE}`].filter(Boolean).join(' '));
  return withRole.href;
}
