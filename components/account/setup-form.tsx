'use client';

import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/field';
import { type FormState, problemsFor, typed } from '@/components/ui/form-state';
import { PASSWORD_SHORTEST } from '@/domain/accounts/password';
import { PasswordField } from './password-field';

type Created = { id: string };
type Props = { action: FormAction<Created>; start: FormState<Created> };

/** The first admin's name, address and password. */
export function SetupForm({ action, start }: Props) {
  return (
    <ActionForm action={action} start={start} label="First admin" submit="Create the account">
      {(state) => (
        <>
          <TextField
            name="name"
            label="Your name"
            hint="It stands under the reviews you give."
            defaultValue={typed(state, 'name')}
            error={problemsFor(state, 'name')[0]}
            autoComplete="name"
            required
          />
          <TextField
            name="email"
            label="E-mail address"
            hint="You sign in with it. Readers never see it."
            type="email"
            defaultValue={typed(state, 'email')}
            error={problemsFor(state, 'email')[0]}
            autoComplete="username"
            required
          />
          <PasswordField
            name="password"
            label="Password"
            hint={`At least ${PASSWORD_SHORTEST} characters. A few words that do not belong together are good.`}
            error={problemsFor(state, 'password')[0]}
            autoComplete="new-password"
          />
        </>
      )}
    </ActionForm>
  );
}
