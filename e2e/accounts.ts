import { readFileSync } from 'node:fs';
import { accountsIn, type DemoAccount } from '../scripts/start/accounts-file';

/** The people of the trial accounts (`demo-accounts.txt` in the data folder). */
export const WHO = ['admin', 'editor', 'reviewer', 'second reviewer'] as const;
export type Who = (typeof WHO)[number];

/** The trial account of one person; its path is in SOURCELINE_E2E_ACCOUNTS. */
export function accountOf(who: Who): DemoAccount {
  const path = process.env.SOURCELINE_E2E_ACCOUNTS ?? '.sourceline/demo-accounts.txt';
  const role = who === 'second reviewer' ? 'reviewer' : who;
  const people = accountsIn(readFileSync(path, 'utf8')).filter((account) => account.role === role);
  const account = people[who === 'second reviewer' ? 1 : 0];
  if (account === undefined) throw new Error(`${path} has no account of the ${who}`);
  return account;
}
