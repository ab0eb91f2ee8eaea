'use client';

import { useState } from 'react';
import { AttributionList } from '@/components/attribution/attribution-list';
import { NewSource } from '@/components/attribution/new-source';
import type { ChosenSource } from '@/components/attribution/source-picker';
import { FormFrame } from '@/components/desk/form-frame';
import { problemAt } from '@/components/desk/sent';
import { useSending } from '@/components/desk/use-sending';
import { OptionalFigure } from '@/components/figure/optional-figure';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { CLAIM_KINDS, type ClaimKind } from '@/domain/claims/claim';
import type { AuthoringActions } from './authoring-actions';
import { NEW_CLAIM, type NewClaimFields, newClaimInput, type PickedPlace } from './new-claim-fields';

const KINDS = Object.entries(CLAIM_KINDS).map(([value, label]) => ({ value, label }));

type Props = {
  place: PickedPlace;
  words: string;
  actions: AuthoringActions;
  onCreated: (number: number) => void;
};

/** A claim about the picked words: what it says in our own words, and who said it. */
export function NewClaimForm({ place, words, actions, onCreated }: Props) {
  const [fields, setFields] = useState(NEW_CLAIM);
  const [creating, setCreating] = useState<{ rowId: string; name: string } | null>(null);
  const sending = useSending(actions.createClaim);
  const set = (change: Partial<NewClaimFields>) => setFields((now) => ({ ...now, ...change }));
  const problem = (field: string) => problemAt(sending.sent, field);
  const submit = () =>
    sending.submit(newClaimInput(place, words, fields), ({ number }) => {
      // Claims side by side often share kind, topics and source; what is theirs alone is emptied.
      setFields(({ kind, topics }) => ({ ...NEW_CLAIM, kind, topics }));
      onCreated(number);
    });
  const chooseCreated = (source: ChosenSource) => {
    set({
      attributions: fields.attributions.map((row) => (row.id === creating?.rowId ? { ...row, source } : row)),
    });
    setCreating(null);
  };

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
        {problem('fragments') ? <p className="font-medium text-danger">{problem('fragments')}</p> : null}
        <TextArea
          id="new-claim-statement"
          name="statement"
          label="Statement"
          hint="One proposition, in our own plain words."
          value={fields.statement ?? words}
          error={problem('statement')}
          onChange={(event) => set({ statement: event.target.value })}
        />
        <SelectField
          id="new-claim-kind"
          name="kind"
          label="Kind"
          options={KINDS}
          value={fields.kind}
          error={problem('kind')}
          onChange={(event) => set({ kind: event.target.value as ClaimKind })}
        />
        <TextField
          id="new-claim-topics"
          name="topics"
          label="Topics"
          hint="With commas between them."
          optional
          value={fields.topics}
          error={problem('topics')}
          onChange={(event) => set({ topics: event.target.value })}
        />
        <OptionalFigure
          id="new-claim-figure"
          figure={fields.figure}
          onChange={(figure) => set({ figure })}
          problem={(name) => problem(`figure.${name}`)}
        />
        <fieldset className="grid gap-2">
          <legend className="font-medium">Who said it, and through whom</legend>
          <AttributionList
            id="new-claim-attributions"
            rows={fields.attributions}
            onChange={(attributions) => set({ attributions })}
            find={actions.findSources}
            problem={(field) => problem(`attributions.${field}`)}
            onCreate={(rowId, name) => setCreating({ rowId, name })}
          />
        </fieldset>
      </FormFrame>
      {creating ? (
        <NewSource
          name={creating.name}
          create={actions.createSource}
          onCreated={chooseCreated}
          onClose={() => setCreating(null)}
        />
      ) : null}
    </>
  );
}
