'use client';

import { TextField } from '@/components/ui/field';
import { figureInWords } from '@/domain/claims/figure';
import { figureProblems } from '@/domain/claims/figure-problems';
import { AmountFields } from './amount-fields';
import { type FigureFields, figureOfFields } from './figure-fields';

type Props = {
  /** Before the names of fields: `claim-figure`. */
  id: string;
  fields: FigureFields;
  onChange: (fields: FigureFields) => void;
  problem: (field: string) => string | undefined;
};

/** The number in a claim, how it is meant, and how it will read. */
export function FigureForm({ id, fields, onChange, problem }: Props) {
  const text = (name: 'measure' | 'subject' | 'unit' | 'asOf' | 'asOfText') => ({
    id: `${id}.${name}`,
    name: `${id}.${name}`,
    value: fields[name],
    error: problem(name),
    onChange: (event: { target: { value: string } }) => onChange({ ...fields, [name]: event.target.value }),
  });
  return (
    <fieldset className="grid items-end gap-3 rounded-md border border-line p-3 sm:grid-cols-2">
      <legend className="px-1 font-medium">Figure</legend>
      <AmountFields id={id} fields={fields} onChange={onChange} problem={problem} />
      <TextField label="Of whom or what" hint="Russian soldiers" {...text('subject')} />
      <TextField label="Counted as" hint="Killed, killed or wounded, mobilised …" {...text('measure')} />
      <TextField label="Unit" hint="People, per cent, euros …" {...text('unit')} />
      <div className="hidden sm:block" />
      <TextField label="As of" optional type="date" {...text('asOf')} />
      <TextField label="Date in the text’s words" optional {...text('asOfText')} />
      <p className="text-sm sm:col-span-2" aria-live="polite">
        <span className="text-soft">Reads: </span>
        {readsAs(fields)}
      </p>
    </fieldset>
  );
}

/** In words, or what is still lacking for them. */
function readsAs(fields: FigureFields): string {
  const figure = figureOfFields(fields);
  if ([figure.low, figure.high].some(Number.isNaN))
    return 'write the number in digits, like 100,000 or 12.5.';
  const [lacking] = figureProblems({ ...figure, boundUnsure: false });
  return lacking === undefined ? figureInWords(figure) : lacking.message;
}
