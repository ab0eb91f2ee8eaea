'use client';

import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { controlClass, Field } from '@/components/ui/field';

type Props = {
  name: string;
  label: string;
  hint?: string;
  error: string | undefined;
  autoComplete: 'current-password' | 'new-password';
};

/** A password that can be shown while it is typed. The button is there only where it works. */
export function PasswordField({ autoComplete, ...field }: Props) {
  const [shown, setShown] = useState(false);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <Field
      {...field}
      control={(tie) => (
        <div className="flex gap-2">
          <input
            {...tie}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="off"
            spellCheck={false}
            required
            maxLength={128}
            className={controlClass}
          />
          {scripted ? (
            <button
              type="button"
              aria-pressed={shown}
              aria-controls={tie.id}
              onClick={() => setShown(!shown)}
              className={buttonClass()}
            >
              Show<span className="sr-only"> password</span>
            </button>
          ) : null}
        </div>
      )}
    />
  );
}
