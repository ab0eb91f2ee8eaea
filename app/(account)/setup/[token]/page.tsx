import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { newKey } from '@/app/_server/action';
import { SetupForm } from '@/components/account/setup-form';
import { idleForm } from '@/components/ui/form-state';
import { PageHeading } from '@/components/ui/page-heading';
import { setupLinkIsGood } from '@/domain/accounts/queries';
import { createFirstAdmin } from './actions';

// The address is a secret: it is not handed on, and nothing keeps the page.
export const metadata: Metadata = { title: 'First admin', robots: { index: false }, referrer: 'no-referrer' };
export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ token: string }> };

export default async function SetupPage({ params }: Props) {
  const { token } = await params;
  if (!(await setupLinkIsGood(token))) notFound();
  return (
    <>
      <PageHeading>Set up the first admin</PageHeading>
      <p>
        This link works once. The account created here manages people and settings; everybody else gets an
        account from there.
      </p>
      <SetupForm action={createFirstAdmin.bind(null, token)} start={idleForm(newKey())} />
    </>
  );
}
