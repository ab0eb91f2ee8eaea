'use client';

import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/field';
import { type FormState, problemsFor, typed } from '@/components/ui/form-state';
import { PASSWORD_SHORTEST } from '@/domain/accounts/password';
import { PasswordField } from './password-field';

type Props<Value> = { action: FormAction<Value>; start: FormState<Value> };

/** The person's own name. */
export function NameForm({ action, start }: Props<{ name: string }>) {
  return (
    <ActionForm action={action} start={start} label="Your name" submit="Save the name">
      {(state) => (
        <TextField
          name="name"
          label="Name"
          hint="It stands under the reviews you give, the earlier ones too."
          defaultValue={typed(state, 'name')}
          error={problemsFor(state, 'name')[0]}
          autoComplete="name"
          required
        />
      )}
    </ActionForm>
  );
}

/** The person's own password. `email` lets a password manager find the entry to change. */
export function PasswordForm({ action, start, email }: Props<{ id: string }> & { email: string }) {
  return (
    <ActionForm
      action={action}
      start={start}
      label="Your password"
      submit="Change the password"
      saved={() => 'The password is changed, and you are signed out everywhere else.'}
    >
      {(state) => (
        <>
          <input type="email" name="username" value={email} readOnly hidden autoComplete="username" />
          <PasswordField
            name="currentPassword"
            label="Current password"
            error={problemsFor(state, 'currentPassword')[0]}
            autoComplete="current-password"
          />
          <PasswordField
            name="password"
            label="New password"
            hint={`At least ${PASSWORD_SHORTEST} characters. A few words that do not belong together are good.`}
            error={problemsFor(state, 'password')[0]}
            autoComplete="new-password"
          />
        </>
      )}
    </ActionForm>
  );
}
