'use client';

import { TextField } from '@/components/ui/field';
import { figureInWords } from '@/domain/claims/figure';
import { type FigureFields, figureOfFields } from './figure-fields';

type Props = {
  /** Before the names of fields: `claim-figure`. */
  id: string;
  fields: FigureFields;
  onChange: (fields: FigureFields) => void;
  problem: (field: string) => string | undefined;
};

/** The number in a claim, with both ends, and how it will read. */
export function FigureForm({ id, fields, onChange, problem }: Props) {
  const text = (name: Exclude<keyof FigureFields, 'approximate'>) => ({
    id: `${id}.${name}`,
    name: `${id}.${name}`,
    value: fields[name],
    error: problem(name),
    onChange: (event: { target: { value: string } }) => onChange({ ...fields, [name]: event.target.value }),
  });
  return (
    <fieldset className="grid items-end gap-3 rounded-md border border-line p-3 sm:grid-cols-2">
      <legend className="px-1 font-medium">Figure</legend>
      <TextField label="Counted as" hint="Killed, killed or wounded, mobilised …" {...text('measure')} />
      <TextField label="Of whom or what" hint="Russian soldiers" {...text('subject')} />
      <TextField label="At least" optional hint="Empty: open" inputMode="decimal" {...text('low')} />
      <TextField label="At most" optional hint="Empty: open" inputMode="decimal" {...text('high')} />
      <TextField label="Unit" hint="People, per cent, euros …" {...text('unit')} />
      <label className="flex items-end gap-2 pb-2">
        <input
          type="checkbox"
          className="size-4"
          checked={fields.approximate}
          onChange={(event) => onChange({ ...fields, approximate: event.target.checked })}
        />
        The number is approximate
      </label>
      <TextField label="As of" optional type="date" {...text('asOf')} />
      <TextField label="Date in the text’s words" optional hint="In recent months" {...text('asOfText')} />
      <p className="text-sm sm:col-span-2" aria-live="polite">
        <span className="text-soft">Reads: </span>
        {readsAs(fields)}
      </p>
    </fieldset>
  );
}

function readsAs(fields: FigureFields): string {
  const figure = figureOfFields(fields);
  if (figure.low === null && figure.high === null) return 'give at least one number.';
  if (Number.isNaN(figure.low) || Number.isNaN(figure.high)) return 'a bound is not a number yet.';
  return figureInWords(figure);
}
