'use client';

import { SelectField, TextField } from '@/components/ui/field';
import { BOUNDS } from '@/domain/claims/figure';
import { reachedQuestion } from '@/domain/claims/figure-problems';
import type { Bound } from '@/domain/wording/quantities';
import type { FigureFields } from './figure-fields';

type Props = {
  id: string;
  fields: FigureFields;
  onChange: (fields: FigureFields) => void;
  problem: (field: string) => string | undefined;
};

type NumberWords = { label: string; hint?: string; optional?: boolean };

/** What is asked for under each choice: the one number or the lowest, and the highest where there are two. */
const ASKED: Record<Bound, { end: 'low' | 'high'; number: NumberWords; to: NumberWords | null }> = {
  exactly: { end: 'low', number: { label: 'Number' }, to: null },
  at_least: { end: 'low', number: { label: 'Number' }, to: null },
  more_than: { end: 'low', number: { label: 'Number' }, to: null },
  up_to: { end: 'high', number: { label: 'Number' }, to: null },
  fewer_than: { end: 'high', number: { label: 'Number' }, to: null },
  between: { end: 'low', number: { label: 'Lowest' }, to: { label: 'Highest' } },
  about: { end: 'low', number: { label: 'Number' }, to: { label: 'Up to about', optional: true } },
  vague: {
    end: 'low',
    number: { label: 'At least', optional: true },
    to: { label: 'At most', optional: true },
  },
};

const OPTIONS = Object.entries(BOUNDS).map(([value, label]) => ({ value, label }));
const STILL_TO_SAY = { value: '', label: 'Choose …' };

/** How the number is meant, and then the one or two that belong to it. Another choice keeps what was typed. */
export function AmountFields({ id, fields, onChange, problem }: Props) {
  const { bound, boundUnsure } = fields;
  const { end, number, to } = ASKED[bound];
  const choose = (value: string) =>
    value === '' ? undefined : onChange({ ...fields, bound: value as Bound, boundUnsure: false });
  return (
    <div className="grid items-end gap-3 sm:col-span-2 sm:grid-cols-[1.4fr_1fr_1fr]">
      <SelectField
        id={`${id}.bound`}
        name={`${id}.bound`}
        label="The number is"
        hint={boundUnsure ? reachedQuestion(bound) : undefined}
        options={boundUnsure ? [STILL_TO_SAY, ...OPTIONS] : OPTIONS}
        value={boundUnsure ? '' : bound}
        error={problem('bound')}
        onChange={(event) => choose(event.target.value)}
      />
      {bound === 'vague' ? (
        <div className="sm:col-span-2">
          <TextField
            id={`${id}.amountText`}
            name={`${id}.amountText`}
            label="The text’s own words"
            placeholder="tens of thousands"
            value={fields.amountText}
            error={problem('amountText')}
            onChange={(event) => onChange({ ...fields, amountText: event.target.value })}
          />
        </div>
      ) : null}
      <TextField
        key="number"
        {...number}
        id={`${id}.${end}`}
        name={`${id}.${end}`}
        inputMode="decimal"
        value={fields.number}
        error={problem(end) ?? (to === null ? problem('low') : undefined)}
        onChange={(event) => onChange({ ...fields, number: event.target.value })}
      />
      {to === null ? null : (
        <TextField
          key="to"
          {...to}
          id={`${id}.high`}
          name={`${id}.high`}
          inputMode="decimal"
          value={fields.to}
          error={problem('high')}
          onChange={(event) => onChange({ ...fields, to: event.target.value })}
        />
      )}
    </div>
  );
}
