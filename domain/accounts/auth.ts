import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { admin } from 'better-auth/plugins';
import { adminAc, userAc } from 'better-auth/plugins/admin/access';
import { type Db, database } from '@/db/client';
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from './password';
import { authSecret, siteUrl } from './settings';

/** A signed-in browser stays so for this long after it was last used to change something. */
export const SESSION_SECONDS = 14 * 24 * 3600;
const RENEW_AFTER_SECONDS = 24 * 3600;

/**
 * Sign-in and sessions by better-auth. People are created and changed by our own commands only, so that each
 * change is in the ledger: there is no sign-up, and the admin plugin is here for what it refuses (a session
 * for someone deactivated), not for its endpoints, which no route reaches (app/api/auth).
 *
 * Its rate limiter is off: it does not see calls from server actions. domain/accounts/commands/sign-in.ts counts
 * every attempt, whichever way it came.
 */
function authOver(db: Db) {
  const url = siteUrl();
  return betterAuth({
    appName: 'Sourceline',
    // Only names what is ours; the guard (app/_server/guard.ts) compares origins with the request's own host.
    baseURL: url ?? 'http://localhost',
    basePath: '/api/auth',
    secret: authSecret(),
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_SHORTEST,
      maxPasswordLength: PASSWORD_LONGEST,
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: RENEW_AFTER_SECONDS },
    advanced: {
      cookiePrefix: 'sourceline',
      useSecureCookies: url?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      // The address comes from instrumentation.ts, never from what a client sends.
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      admin({
        roles: { reviewer: userAc, editor: userAc, admin: adminAc },
        defaultRole: 'reviewer',
        adminRoles: ['admin'],
        bannedUserMessage: DEACTIVATED,
      }),
    ],
  });
}

/** Header in which this process itself notes a request's address; what a client sends there is overwritten. */
export const ADDRESS_HEADER = 'x-sourceline-address';
export const DEACTIVATED =
  'This account has been deactivated. Ask an admin of your newsroom to activate it again.';

export type Auth = ReturnType<typeof authOver>;

let held: { db: Db; auth: Auth } | undefined;

/** The sign-in of this process's database. */
export function auth(): Auth {
  const db = database();
  if (held?.db !== db) held = { db, auth: authOver(db) };
  return held.auth;
}
