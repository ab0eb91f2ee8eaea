'use client';

import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SelectField, TextField } from '@/components/ui/field';
import { type FormState, problemsFor, typed } from '@/components/ui/form-state';
import type { Role } from '@/domain/shared/actor';

type Id = { id: string };
type WithPassword = Id & { password: string };
type Props<Value> = { action: FormAction<Value>; start: FormState<Value> };
type PersonProps<Value> = Props<Value> & { person: { id: string; name: string } };

const ROLE_OPTIONS: { value: Role; label: string }[] = [
  { value: 'reviewer', label: 'Reviewer: adds evidence and reviews' },
  { value: 'editor', label: 'Editor: also articles, claims and sources' },
  { value: 'admin', label: 'Admin: also people and settings' },
];

/** A password made by the app, shown this once. */
function Made({ password, whose }: { password: string; whose: string }) {
  return (
    <>
      <p>
        {whose} <code className="select-all whitespace-nowrap font-mono font-semibold">{password}</code>
      </p>
      <p className="text-sm">
        It is shown this once. Hand it over in a safe way; it can be changed after signing in.
      </p>
    </>
  );
}

export function InviteForm({ action, start }: Props<WithPassword>) {
  return (
    <ActionForm
      action={action}
      start={start}
      label="New person"
      submit="Create the account"
      saved={({ password }) => <Made password={password} whose="The account is there. Its password:" />}
    >
      {(state) => {
        const values = state.status === 'saved' ? { ...state, values: {} } : state;
        return (
          <>
            <TextField
              name="name"
              label="Name"
              hint="It stands under the person’s reviews."
              defaultValue={typed(values, 'name')}
              error={problemsFor(state, 'name')[0]}
              autoComplete="off"
              required
            />
            <TextField
              name="email"
              label="E-mail address"
              type="email"
              defaultValue={typed(values, 'email')}
              error={problemsFor(state, 'email')[0]}
              autoComplete="off"
              required
            />
            <SelectField
              key={typed(values, 'role')}
              name="role"
              label="Role"
              options={ROLE_OPTIONS}
              defaultValue={typed(values, 'role', 'reviewer')}
              error={problemsFor(state, 'role')[0]}
            />
          </>
        );
      }}
    </ActionForm>
  );
}

export function RoleForm({ action, start, person, role }: PersonProps<Id> & { role: Role }) {
  return (
    <ActionForm
      action={action}
      start={start}
      label={`Role of ${person.name}`}
      prefix={person.id}
      submit="Change the role"
      look="quiet"
    >
      {(state) => (
        <>
          <input type="hidden" name="userId" value={person.id} />
          <input type="hidden" name="seen" value={role} />
          <SelectField
            key={role}
            id={`${person.id}-role`}
            name="role"
            label="Role"
            options={ROLE_OPTIONS}
            defaultValue={role}
            error={problemsFor(state, 'role')[0]}
          />
        </>
      )}
    </ActionForm>
  );
}

export function ResetForm({ action, start, person }: PersonProps<WithPassword>) {
  return (
    <ActionForm
      action={action}
      start={start}
      label={`New password for ${person.name}`}
      submit="Make a new password"
      look="quiet"
      saved={({ password }) => <Made password={password} whose={`The new password of ${person.name}:`} />}
    >
      {() => (
        <>
          <input type="hidden" name="userId" value={person.id} />
          <p className="text-sm text-soft">Signs {person.name} out everywhere.</p>
        </>
      )}
    </ActionForm>
  );
}

export function DeactivateForm({ action, start, person }: PersonProps<Id>) {
  return (
    <ActionForm
      action={action}
      start={start}
      label={`Deactivate ${person.name}`}
      prefix={person.id}
      submit="Deactivate the account"
      look="danger"
    >
      {(state) => (
        <>
          <input type="hidden" name="userId" value={person.id} />
          <p className="text-sm text-soft">
            Signs {person.name} out and lets nobody sign in as {person.name}. Their reviews stay.
          </p>
          <TextField
            id={`${person.id}-reason`}
            name="reason"
            label="Reason"
            optional
            hint="Goes into the record."
            defaultValue={typed(state, 'reason')}
            error={problemsFor(state, 'reason')[0]}
            autoComplete="off"
          />
        </>
      )}
    </ActionForm>
  );
}

export function ReactivateForm({ action, start, person }: PersonProps<Id>) {
  return (
    <ActionForm
      action={action}
      start={start}
      label={`Activate ${person.name}`}
      submit="Activate the account again"
      look="quiet"
    >
      {() => <input type="hidden" name="userId" value={person.id} />}
    </ActionForm>
  );
}
