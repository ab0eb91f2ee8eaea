'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { auth } from '@/domain/accounts/auth';
import { crossSiteWrite } from './action';
import { passOnCookies } from './cookies';
import { log } from './log';

/** Ends the session of this browser: `<form action={signOut}>`. What another site sends changes nothing. */
export async function signOut(): Promise<void> {
  if ((await crossSiteWrite()) === null) {
    const { headers: answered } = await auth().api.signOut({ headers: await headers(), returnHeaders: true });
    await passOnCookies(answered);
    log.info({ event: 'sign-out.done' });
  }
  redirect('/');
}
