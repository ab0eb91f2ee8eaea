'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { crossSiteWrite, keyOf, refusalWith } from '@/app/_server/action';
import { passOnCookies } from '@/app/_server/cookies';
import { typedValues } from '@/app/_server/form-input';
import { log } from '@/app/_server/log';
import { safeNext } from '@/app/_server/safe-next';
import { requestAddress } from '@/app/_server/site';
import type { FormState } from '@/components/ui/form-state';
import { signIn } from '@/domain/accounts/commands/sign-in';
import type { Problem } from '@/domain/shared/outcome';

/** Signs in and goes on to where the person wanted to be. */
export async function signInWithPassword(_: FormState<null>, form: FormData): Promise<FormState<null>> {
  const refused = refusalWith(typedValues(form), keyOf(form));
  const foreign = await crossSiteWrite();
  if (foreign !== null) return refused({ message: foreign });
  const sent = { email: form.get('email'), password: form.get('password') };
  const problems = missingFrom(sent);
  if (problems.length > 0) return refused({ problems, message: 'Both are needed to sign in.' });
  const answer = await signIn(sent, await requestAddress(), await headers());
  log.info({ event: answer.ok ? 'sign-in.done' : 'sign-in.refused', way: 'form' });
  if (!answer.ok) return refused({ message: answer.message });
  await passOnCookies(answer.headers);
  const next = form.get('next');
  redirect(safeNext(typeof next === 'string' ? next : null));
}

function missingFrom({ email, password }: Record<'email' | 'password', unknown>): Problem[] {
  const problems = [];
  if (!email) problems.push({ field: 'email', message: 'Write your e-mail address.' });
  if (!password) problems.push({ field: 'password', message: 'Write your password.' });
  return problems;
}
