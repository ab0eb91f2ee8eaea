import type { Metadata } from 'next';
import Link from 'next/link';
import { newKey } from '@/app/_server/action';
import { requireActor, session } from '@/app/_server/session';
import { signOut } from '@/app/_server/sign-out';
import { deviceInWords } from '@/components/account/device';
import { NameForm, PasswordForm } from '@/components/account/own-forms';
import { SessionList } from '@/components/account/session-list';
import { ActionForm } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { idleForm } from '@/components/ui/form-state';
import { PageHeading } from '@/components/ui/page-heading';
import { ownSessions } from '@/domain/accounts/queries';
import { changeName, changePassword, endSessions } from './actions';

export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

const instant = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
const inWords = (at: string) => `${instant.format(new Date(at))} UTC`;

export default async function AccountPage() {
  const person = await requireActor('account.edit');
  const current = await session();
  const sessions = await ownSessions(person);
  const rows = sessions.map(({ id, device, since, lastUsed }) => ({
    id,
    device: deviceInWords(device),
    since: inWords(since),
    lastUsed: inWords(lastUsed),
    here: id === current?.sessionId,
  }));
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <PageHeading>Your account</PageHeading>
        <form action={signOut}>
          <Button type="submit">Sign out</Button>
        </form>
      </div>
      <p>
        Signed in as {person.name} ({current?.email}), {person.role}. <Link href="/desk">Go to the desk</Link>
      </p>
      <section aria-labelledby="name" className="grid gap-4">
        <h2 id="name" className="font-serif text-2xl">
          Your name
        </h2>
        <NameForm action={changeName} start={idleForm(newKey(), { name: person.name })} />
      </section>
      <section aria-labelledby="password" className="grid gap-4">
        <h2 id="password" className="font-serif text-2xl">
          Your password
        </h2>
        <PasswordForm action={changePassword} start={idleForm(newKey())} email={current?.email ?? ''} />
      </section>
      <section aria-labelledby="sessions" className="grid gap-4">
        <h2 id="sessions" className="font-serif text-2xl">
          Where you are signed in
        </h2>
        <SessionList rows={rows} end={endSessions} start={idleForm(newKey())} />
        {rows.length > 2 ? (
          <ActionForm
            action={endSessions}
            start={idleForm(newKey())}
            label="Sign out everywhere else"
            submit="Sign out everywhere else"
            look="quiet"
          />
        ) : null}
      </section>
    </>
  );
}
