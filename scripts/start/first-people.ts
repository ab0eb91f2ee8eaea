import { existsSync, writeFileSync } from 'node:fs';
import { accountsFile, type DemoAccount, linesOf } from './accounts-file';
import { ask } from './ask';

/** How people sign in after this start. */
export type FirstPeople = {
  /** Made just now. Their passwords are shown this once, and kept in `file`. */
  fresh: DemoAccount[];
  /** Where the passwords of the accounts for trying out are, if there are such accounts. */
  file: string | null;
  /** A path of the app that makes the first admin, good for one use and one day. */
  setupPath: string | null;
};

type Asked = { demo: boolean; dataFolder: string; appUrl: string; secret: string };

/**
 * Where nobody can sign in yet: makes the accounts for trying out, or a one-time link for a first admin. Every start
 * without an admin prints a new link; the one before ends.
 */
export async function ensureFirstPeople({ demo, dataFolder, appUrl, secret }: Asked): Promise<FirstPeople> {
  const file = accountsFile(dataFolder);
  const known = { fresh: [], file: existsSync(file) ? file : null, setupPath: null };
  if (await ask(appUrl, 'EXISTS (SELECT 1 FROM account)')) return known;

  // The domain is loaded only here: most starts have no need for it, and it takes a while. It reads both from the environment.
  Object.assign(process.env, { DATABASE_URL: appUrl, BETTER_AUTH_SECRET: secret });
  const { ensureDemoAccounts, setupLink } = await import('../../domain/accounts/commands/first-accounts');
  const { database } = await import('../../db/client');
  try {
    if (!demo) return { ...known, setupPath: (await setupLink())?.path ?? null };
    const fresh = await ensureDemoAccounts();
    if (fresh.length > 0) writeFileSync(file, linesOf(fresh), { mode: 0o600 });
    return { ...known, fresh, file: fresh.length > 0 ? file : known.file };
  } finally {
    await database().$disconnect();
  }
}
