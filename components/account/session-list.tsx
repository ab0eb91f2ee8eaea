'use client';

import { ActionForm, type FormAction } from '@/components/ui/action-form';
import type { FormState } from '@/components/ui/form-state';

type Row = { id: string; device: string; since: string; lastUsed: string; here: boolean };
type Props = { rows: Row[]; end: FormAction<number>; start: FormState<number> };

/** Where the person is signed in, with a way out of each of the other places. Instants come in words. */
export function SessionList({ rows, end, start }: Props) {
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-raised">
      {rows.map(({ id, device, since, lastUsed, here }, index) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
          <div>
            <p className="font-medium">
              {device}
              {here ? ' (here)' : ''}
            </p>
            <p className="text-sm text-soft">
              Signed in {since}, last used {lastUsed}
            </p>
          </div>
          {here ? null : (
            <ActionForm
              action={end}
              // Each form sets out to do a thing of its own.
              start={{ ...start, key: `${start.key}-${index}` }}
              label={`Sign out of session ${index + 1}, ${device}, signed in ${since}`}
              submit="Sign out there"
              look="quiet"
              size="small"
              className=""
            >
              {() => <input type="hidden" name="sessionId" value={id} />}
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
