import type { Metadata } from 'next';
import { newKey } from '@/app/_server/action';
import { requireActor } from '@/app/_server/session';
import { InviteForm } from '@/components/account/people-forms';
import { PersonCard } from '@/components/account/person-card';
import { idleForm } from '@/components/ui/form-state';
import { PageHeading } from '@/components/ui/page-heading';
import { people } from '@/domain/accounts/queries';
import { changeRole, deactivatePerson, invitePerson, reactivatePerson, resetPassword } from './actions';

export const metadata: Metadata = { title: 'People' };

const actions = { changeRole, deactivatePerson, reactivatePerson, resetPassword };

export default async function PeoplePage() {
  const admin = await requireActor('people.manage');
  const everybody = await people(admin);
  return (
    <div className="mx-auto grid w-full max-w-4xl gap-8">
      <PageHeading>People</PageHeading>
      <ul className="grid gap-3">
        {everybody.map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            self={person.id === admin.id}
            actions={actions}
            startKey={newKey()}
          />
        ))}
      </ul>
      <section aria-labelledby="invite" className="grid max-w-measure gap-4">
        <h2 id="invite" className="font-serif text-2xl">
          New person
        </h2>
        <InviteForm action={invitePerson} start={idleForm(newKey())} />
      </section>
    </div>
  );
}
