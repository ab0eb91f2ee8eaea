'use client';

import type { NewVersion } from '@/components/bench/bench-actions';
import { BenchFormFrame, type BenchFormWords } from '@/components/bench/bench-form';
import { problemAt } from '@/components/drafting/sent';
import type { DraftForm } from '@/components/drafting/use-draft';
import type { Sending } from '@/components/drafting/use-sending';
import { withKind } from '@/components/figure/figure-fields';
import { OptionalFigure } from '@/components/figure/optional-figure';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { CLAIM_KINDS, type ClaimKind } from '@/domain/claims/claim';
import { CLAIM_FIELD_WORDS, type ClaimFields, claimFieldInWords } from './claim-fields';

const WORDS: BenchFormWords<ClaimFields> = {
  label: 'Edit the claim',
  submit: 'Save the claim',
  verb: 'save',
  saved: 'The claim is saved.',
  fields: CLAIM_FIELD_WORDS,
  inWords: claimFieldInWords,
};

const KINDS = Object.entries(CLAIM_KINDS).map(([value, label]) => ({ value, label }));

type Form = Parameters<typeof BenchFormFrame<ClaimFields>>[0]['form'] &
  DraftForm<ClaimFields> & { sending: Sending<never, NewVersion> };

export function ClaimEditor({ form, onClose }: { form: Form; onClose?: (() => void) | undefined }) {
  const { fields, set, sending } = form;
  const problem = (name: string) => problemAt(sending.sent, name);
  return (
    <BenchFormFrame form={form} words={WORDS} {...(onClose ? { onClose } : {})}>
      <TextArea
        id="statement-statement"
        name="statement"
        label="Statement"
        hint="One proposition, in our own plain words."
        rows={3}
        value={fields.statement}
        error={problem('statement')}
        onChange={(event) => set({ statement: event.target.value })}
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField
          id="statement-kind"
          name="kind"
          label="Kind"
          options={KINDS}
          value={fields.kind}
          error={problem('kind')}
          onChange={(event) => set(withKind(event.target.value as ClaimKind, fields.figure))}
        />
        <TextField
          id="statement-topics"
          name="topics"
          label="Topics"
          optional
          hint="With commas between them. They do not touch the verdict."
          value={fields.topics}
          error={problem('topics')}
          onChange={(event) => set({ topics: event.target.value })}
        />
      </div>
      <OptionalFigure
        id="statement-figure"
        figure={fields.figure}
        onChange={(figure) => set({ figure })}
        problem={(name) => problem(`figure.${name}`)}
      />
    </BenchFormFrame>
  );
}
