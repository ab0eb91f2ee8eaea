'use client';

import { useState } from 'react';
import { FormFrame } from '@/components/desk/form-frame';
import { problemAt } from '@/components/desk/sent';
import { useSending } from '@/components/desk/use-sending';
import type { AuthoringActions } from './authoring-actions';
import { ClaimFieldset } from './claim-fieldset';
import { NEW_CLAIM, type NewClaimFields, newClaimInput, type PickedPlace } from './new-claim-fields';
import { useNewSource } from './use-new-source';

type Props = {
  place: PickedPlace;
  words: string;
  actions: AuthoringActions;
  onCreated: (number: number) => void;
};

/** A claim about the picked words: what it says in our own words, and who said it. */
export function NewClaimForm({ place, words, actions, onCreated }: Props) {
  const [fields, setFields] = useState(NEW_CLAIM);
  const sending = useSending(actions.createClaim);
  const set = (change: Partial<NewClaimFields>) => setFields((now) => ({ ...now, ...change }));
  const newSource = useNewSource(fields, set, actions.createSource);
  const submit = () =>
    sending.submit(newClaimInput(place, words, fields), ({ number }) => {
      // Claims side by side often share kind, topics and source; what is theirs alone is emptied.
      setFields(({ kind, topics }) => ({ ...NEW_CLAIM, kind, topics }));
      onCreated(number);
    });
  return (
    <>
      <FormFrame
        id="new-claim"
        label="New claim"
        pending={sending.pending}
        sent={sending.sent}
        onSend={submit}
        onAgain={sending.again}
        submit="Add the claim"
      >
        <ClaimFieldset
          id="new-claim"
          fields={fields}
          words={words}
          set={set}
          problem={(field) => problemAt(sending.sent, field)}
          find={actions.findSources}
          onCreate={newSource.onCreate}
        />
      </FormFrame>
      {newSource.dialog}
    </>
  );
}
