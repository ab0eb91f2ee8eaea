'use client';

import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { TextArea, TextField } from '@/components/ui/field';
import { type FormState, problemsFor, typed } from '@/components/ui/form-state';

type Saved = { version: number };
type Props = { action: FormAction<Saved>; start: FormState<Saved>; version: number };

/** What readers see of the newsroom, and where articles may come from. `version` is that of the settings shown at first; a save brings the next. */
export function NewsroomForm({ action, start, version }: Props) {
  return (
    <ActionForm action={action} start={start} label="Newsroom" submit="Save the settings">
      {(state) => (
        <>
          <input
            type="hidden"
            name="version"
            value={state.value?.version ?? typed(state, 'version', `${version}`)}
          />
          <TextField
            name="name"
            label="Name of the newsroom"
            defaultValue={typed(state, 'name')}
            error={problemsFor(state, 'name')[0]}
            autoComplete="organization"
            required
          />
          <TextField
            name="contactEmail"
            label="Where readers send corrections"
            type="email"
            optional
            hint="An e-mail address; it stands on every page that readers see."
            defaultValue={typed(state, 'contactEmail')}
            error={problemsFor(state, 'contactEmail')[0]}
            autoComplete="off"
          />
          <TextArea
            name="importHosts"
            label="Hosts of your own"
            optional
            hint="Articles are fetched from public addresses only. Name servers of your own network that may be fetched too, one a line, with a port where it is not 80 or 443: cms.example.org or 10.0.0.5:8080."
            defaultValue={typed(state, 'importHosts')}
            error={state.problems.find(({ field }) => field?.startsWith('importHosts'))?.message}
            autoComplete="off"
            spellCheck={false}
          />
          <label className="grid grid-cols-[auto_1fr] items-baseline gap-x-2">
            <input
              type="checkbox"
              name="twoReviewers"
              className="size-4"
              defaultChecked={typed(state, 'twoReviewers') === 'on'}
              aria-describedby="two-reviewers-hint"
            />
            <span className="font-medium">Two people for each verdict</span>
            <span id="two-reviewers-hint" className="col-start-2 text-sm text-soft">
              Nobody gives a claim that they wrote or changed its verdict: somebody else has to.
            </span>
          </label>
        </>
      )}
    </ActionForm>
  );
}
