import { readEnvironment } from '@/env';

/**
 * Secret that signs session cookies, at least 32 characters. `npm start` keeps a random one in the data folder.
 *
 * @throws Error without one: nobody could stay signed in
 */
export function authSecret(): string {
  const { BETTER_AUTH_SECRET: secret } = readEnvironment();
  if (secret === undefined) throw new Error('BETTER_AUTH_SECRET is not set: start the app with npm start');
  return secret;
}

/** Address under which people reach the app (`https://facts.example`), where it is configured. */
export function siteUrl(): string | null {
  return readEnvironment().SOURCELINE_URL ?? null;
}
