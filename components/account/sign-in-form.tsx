'use client';

import { useEffect, useRef } from 'react';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { controlClass, Field } from '@/components/ui/field';
import { type FormState, problemsFor, typed } from '@/components/ui/form-state';
import { PasswordField } from './password-field';

type Props = { action: FormAction<null>; start: FormState<null>; next: string };

/** E-mail address and password; the address stays when they are refused. */
export function SignInForm({ action, start, next }: Props) {
  return (
    <ActionForm action={action} start={start} label="Sign in" submit="Sign in">
      {(state) => (
        <>
          <input type="hidden" name="next" value={next} />
          <EmailField value={typed(state, 'email')} error={problemsFor(state, 'email')[0]} />
          <PasswordField
            name="password"
            label="Password"
            error={problemsFor(state, 'password')[0]}
            autoComplete="current-password"
          />
        </>
      )}
    </ActionForm>
  );
}

function EmailField({ value, error }: { value: string; error: string | undefined }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <Field
      name="email"
      label="E-mail address"
      error={error}
      control={(tie) => (
        <input
          {...tie}
          ref={input}
          type="email"
          defaultValue={value}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          required
          className={controlClass}
        />
      )}
    />
  );
}
