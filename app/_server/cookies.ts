import 'server-only';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { cookies } from 'next/headers';

/** Passes on the cookies that the sign-in library set. Only in a server action or a route handler. */
export async function passOnCookies(from: Headers): Promise<void> {
  const header = from.get('set-cookie');
  if (header === null) return;
  const jar = await cookies();
  for (const [name, { value, ...attributes }] of parseSetCookieHeader(header)) {
    jar.set(name, value, toCookieOptions({ value, ...attributes }));
  }
}
