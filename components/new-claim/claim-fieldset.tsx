'use client';

import type { ReactNode } from 'react';
import type { AttributionFields } from '@/components/attribution/attribution-fields';
import { AttributionList } from '@/components/attribution/attribution-list';
import type { FoundSource } from '@/components/attribution/source-picker';
import { withKind } from '@/components/figure/figure-fields';
import { OptionalFigure } from '@/components/figure/optional-figure';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { CLAIM_KINDS, type ClaimKind } from '@/domain/claims/claim';
import type { NewClaimFields } from './new-claim-fields';

const KINDS = Object.entries(CLAIM_KINDS).map(([value, label]) => ({ value, label }));

type Props = {
  /** Of the form: fields are `<id>-statement` and so on. */
  id: string;
  fields: NewClaimFields;
  /** The statement until one is written. */
  words: string;
  set: (change: Partial<NewClaimFields>) => void;
  problem: (field: string) => string | undefined;
  find: (text: string) => Promise<FoundSource[]>;
  /** Opens the dialog of useNewSource for an attribution. */
  onCreate: (rowId: string, name: string) => void;
  /** What else is to be said of an attribution, under its source. */
  noteOf?: (row: AttributionFields, index: number) => ReactNode;
};

/** The fields of a claim that is not there yet: what it says in our own words, and who said it. */
export function ClaimFieldset({ id, fields, words, set, problem, find, onCreate, noteOf }: Props) {
  return (
    <>
      {problem('fragments') ? <p className="font-medium text-danger">{problem('fragments')}</p> : null}
      <TextArea
        id={`${id}-statement`}
        name="statement"
        label="Statement"
        hint="One proposition, in our own plain words."
        value={fields.statement ?? words}
        error={problem('statement')}
        onChange={(event) => set({ statement: event.target.value })}
      />
      <SelectField
        id={`${id}-kind`}
        name="kind"
        label="Kind"
        options={KINDS}
        value={fields.kind}
        error={problem('kind')}
        onChange={(event) => set(withKind(event.target.value as ClaimKind, fields.figure))}
      />
      <TextField
        id={`${id}-topics`}
        name="topics"
        label="Topics"
        hint="With commas between them."
        optional
        value={fields.topics}
        error={problem('topics')}
        onChange={(event) => set({ topics: event.target.value })}
      />
      <OptionalFigure
        id={`${id}-figure`}
        figure={fields.figure}
        onChange={(figure) => set({ figure })}
        problem={(name) => problem(`figure.${name}`)}
      />
      <fieldset className="grid gap-2">
        <legend className="font-medium">Who said it, and through whom</legend>
        <AttributionList
          id={`${id}-attributions`}
          rows={fields.attributions}
          onChange={(attributions) => set({ attributions })}
          find={find}
          problem={(field) => problem(`attributions.${field}`)}
          onCreate={onCreate}
          {...(noteOf ? { noteOf } : {})}
        />
      </fieldset>
    </>
  );
}
