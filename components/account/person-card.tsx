import type { FormAction } from '@/components/ui/action-form';
import { idleForm } from '@/components/ui/form-state';
import { ROLE_WORDS, type Role } from '@/domain/shared/actor';
import { DeactivateForm, ReactivateForm, ResetForm, RoleForm } from './people-forms';

type Id = { id: string };
type Actions = {
  changeRole: FormAction<Id>;
  deactivatePerson: FormAction<Id>;
  reactivatePerson: FormAction<Id>;
  resetPassword: FormAction<Id & { password: string }>;
};
type Shown = {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  lastSeen: string | null;
};
type Props = { person: Shown; self: boolean; actions: Actions; startKey: string };

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** One person with what an admin can do about the account, folded away. */
export function PersonCard({ person, self, actions, startKey }: Props) {
  const { id, name, email, role, active, lastSeen } = person;
  return (
    <li id={id} className="rounded-md border border-line bg-raised px-4 py-3 target:border-accent">
      <p className="font-medium">
        {name}
        {self ? ' (you)' : ''}
      </p>
      <p className="text-sm text-soft">
        {ROLE_WORDS[role]} · {email} ·{' '}
        {active ? lastSeenInWords(lastSeen) : <strong className="text-ink">Deactivated</strong>}
      </p>
      <details className="mt-2">
        <summary className="w-fit text-sm font-medium text-link">
          Change<span className="sr-only"> the account of {name}</span>
        </summary>
        <div className="grid gap-6 pt-4 sm:grid-cols-2">
          {active ? (
            <Changes person={person} actions={actions} startKey={startKey} />
          ) : (
            <ReactivateForm
              action={actions.reactivatePerson}
              start={idleForm(`${startKey}-a`)}
              person={person}
            />
          )}
        </div>
      </details>
    </li>
  );
}

function Changes({ person, actions, startKey }: Omit<Props, 'self'>) {
  return (
    <>
      <RoleForm
        action={actions.changeRole}
        start={idleForm(`${startKey}-r`)}
        person={person}
        role={person.role}
      />
      <ResetForm action={actions.resetPassword} start={idleForm(`${startKey}-p`)} person={person} />
      <DeactivateForm action={actions.deactivatePerson} start={idleForm(`${startKey}-d`)} person={person} />
    </>
  );
}

function lastSeenInWords(at: string | null): string {
  return at === null ? 'not signed in' : `last here ${day.format(new Date(at))}`;
}
