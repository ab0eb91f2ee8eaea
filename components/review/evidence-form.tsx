'use client';

import type { NewVersion } from '@/components/bench/bench-actions';
import { BenchFormFrame } from '@/components/bench/bench-form';
import { problemAt } from '@/components/drafting/sent';
import type { DraftForm } from '@/components/drafting/use-draft';
import type { Sending } from '@/components/drafting/use-sending';
import { Field, TextArea, TextField } from '@/components/ui/field';
import { EVIDENCE_STANCES, type EvidenceStance } from '@/domain/claims/evidence';
import type { EvidenceFields } from './evidence-fields';
import { EVIDENCE_WORDS } from './evidence-words';

type Form = Parameters<typeof BenchFormFrame<EvidenceFields>>[0]['form'] &
  DraftForm<EvidenceFields> & { sending: Sending<never, NewVersion> };
type Props = { form: Form; onFile: (file: File | null) => void; onClose: (() => void) | undefined };

/** A link or a file, what it does to the claim, and the words in it that do so. */
export function EvidenceForm({ form, onFile, onClose }: Props) {
  const { fields, set, sending } = form;
  const text = (name: Exclude<keyof EvidenceFields, 'stance'>) => ({
    id: `evidence-${name}`,
    name,
    value: fields[name],
    error: problemAt(sending.sent, name),
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  });
  return (
    <BenchFormFrame form={form} words={EVIDENCE_WORDS} {...(onClose ? { onClose } : {})}>
      <Stance
        value={fields.stance}
        error={problemAt(sending.sent, 'stance')}
        onChange={(stance) => set({ stance })}
      />
      <TextField label="Title" hint="As its publisher calls it." {...text('title')} />
      <TextField label="Link" optional type="url" inputMode="url" placeholder="https://" {...text('url')} />
      <Field
        id="evidence-file"
        name="file"
        label="File"
        hint="Instead of a link, or beside it. Up to 10 MB."
        optional
        error={problemAt(sending.sent, 'file')}
        control={(tie) => (
          <input {...tie} type="file" onChange={(event) => onFile(event.target.files?.[0] ?? null)} />
        )}
      />
      <TextArea
        label="Quoted passage"
        optional
        hint="The words in it that bear on the claim."
        {...text('quotedPassage')}
      />
      <TextField label="Where in it" optional hint="Page, section, minute." {...text('locator')} />
      <TextArea label="Note" optional hint="What it shows, in your words." rows={2} {...text('note')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Archived copy"
          optional
          type="url"
          placeholder="https://"
          {...text('archivedUrl')}
        />
        <TextField label="Captured on" optional type="date" {...text('capturedOn')} />
      </div>
    </BenchFormFrame>
  );
}

type StanceProps = {
  value: EvidenceStance | '';
  error: string | undefined;
  onChange: (stance: EvidenceStance) => void;
};

function Stance({ value, error, onChange }: StanceProps) {
  return (
    <fieldset className="grid gap-1" aria-describedby={error ? 'evidence-stance-error' : undefined}>
      <legend className="mb-1 font-medium">What it does to the claim</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {(Object.keys(EVIDENCE_STANCES) as EvidenceStance[]).map((stance, index) => (
          <label key={stance} className="flex min-h-8 items-center gap-2">
            <input
              id={index === 0 ? 'evidence-stance' : undefined}
              type="radio"
              name="stance"
              value={stance}
              checked={value === stance}
              onChange={() => onChange(stance)}
              className="size-4"
            />
            {EVIDENCE_STANCES[stance]}
          </label>
        ))}
      </div>
      {error ? (
        <p id="evidence-stance-error" className="text-sm font-medium text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
