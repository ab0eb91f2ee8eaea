import 'server-only';
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { auth } from '@/domain/accounts/auth';
import { may, type Permission, roleOf } from '@/domain/accounts/permissions';
import type { Actor } from '@/domain/shared/actor';
import { PATH_HEADER } from './address';
import { passOnCookies } from './cookies';

type Session = { actor: Actor; email: string; sessionId: string };

/** The signed-in person of this request with what the account page needs, or null. Asked once per request. */
export const session = cache(async (): Promise<Session | null> => {
  // The headers first: they tell Next, before the database is asked, that this page is not for building ahead.
  const sent = await headers();
  const found = await auth().api.getSession({ headers: sent, query: { disableRefresh: true } });
  return found === null ? null : sessionOf(found);
});

/** The signed-in person, or null for a reader. For pages. */
export async function actor(): Promise<Actor | null> {
  return (await session())?.actor ?? null;
}

/**
 * The signed-in person; anyone else is sent to sign in and comes back to where they were. Someone signed in who
 * lacks the permission gets a 403 page. For pages: commands check the permission themselves.
 */
export async function requireActor(permission?: Permission): Promise<Actor> {
  const person = await actor();
  if (person === null) redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`);
  if (permission !== undefined && !may(person.role, permission)) forbidden();
  return person;
}

/** The signed-in person of a write, or null. Renews the session cookie when it is a day old. */
export async function actorForWrite(): Promise<Actor | null> {
  const { headers: answered, response } = await auth().api.getSession({
    headers: await headers(),
    returnHeaders: true,
  });
  if (response === null) return null;
  await passOnCookies(answered);
  return sessionOf(response)?.actor ?? null;
}

type Found = {
  session: { id: string };
  user: { id: string; name: string; email: string; role?: string | null; banned?: boolean | null };
};

function sessionOf({ session: { id }, user }: Found): Session | null {
  const role = roleOf(user.role);
  if (role === null || user.banned) return null;
  return { actor: { id: user.id, name: user.name, role }, email: user.email, sessionId: id };
}

async function currentPath(): Promise<string> {
  const path = (await headers()).get(PATH_HEADER) ?? '/desk';
  return path.replace(/([?&])_rsc=[^&]*&?/, '$1').replace(/[?&]$/, '');
}
