import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { newKey } from '@/app/_server/action';
import { safeNext } from '@/app/_server/safe-next';
import { actor } from '@/app/_server/session';
import { SignInForm } from '@/components/account/sign-in-form';
import { idleForm } from '@/components/ui/form-state';
import { PageHeading } from '@/components/ui/page-heading';
import { signInWithPassword } from './actions';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const wish = (await searchParams).next;
  const next = safeNext(typeof wish === 'string' ? wish : null);
  if ((await actor()) !== null) redirect(next);
  return (
    <>
      <PageHeading>Sign in</PageHeading>
      <SignInForm action={signInWithPassword} start={idleForm(newKey())} next={next} />
      <p className="text-soft">
        For reviewers and editors. Readers need no account. An admin of your newsroom creates accounts and
        makes a new password when you have lost yours.
      </p>
    </>
  );
}
