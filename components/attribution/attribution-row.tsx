'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { DIRECTNESS, STANCES } from '@/domain/claims/attribution';
import { type AttributionFields, chainInWords, nameOf, possibleVias } from './attribution-fields';
import { type FoundSource, SourcePicker } from './source-picker';

type Props = {
  /** Before the ids of fields, with the row's index: `sources-attributions.0`. */
  id: string;
  row: AttributionFields;
  rows: readonly AttributionFields[];
  index: number;
  find: (text: string) => Promise<FoundSource[]>;
  problem: (field: string) => string | undefined;
  onChange: (row: AttributionFields) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
  onCreate: (name: string) => void;
  /** What else is to be said of the source. */
  note?: ReactNode;
};

const STANCE_OPTIONS = optionsOf({
  asserts: 'Asserts it',
  denies: 'Denies it',
  estimates: 'Estimates it',
  reports: 'Reports it',
} satisfies Record<keyof typeof STANCES, string>);
const DIRECTNESS_OPTIONS = optionsOf({
  quote: 'Quoted',
  paraphrase: 'Paraphrased',
} satisfies Record<keyof typeof DIRECTNESS, string>);

export function AttributionRow(props: Props) {
  const { id, row, rows, index, find, problem, onChange, onMove, onRemove, onCreate, note } = props;
  const set = (change: Partial<AttributionFields>) => onChange({ ...row, ...change });
  const name = nameOf(row);
  return (
    <li className="grid gap-3 rounded-md border border-line p-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <div id={`${id}.sourceId`} className="sm:col-span-2">
          <SourcePicker
            label={`Source ${index + 1}`}
            chosen={row.source}
            find={find}
            onChoose={(source) => set({ source })}
            onCreate={onCreate}
            error={problem('sourceId')}
          />
          {note}
        </div>
        <SelectField
          id={`${id}.stance`}
          name={`${id}.stance`}
          label="Stance"
          options={STANCE_OPTIONS}
          value={row.stance}
          error={problem('stance')}
          onChange={(event) => set({ stance: event.target.value as AttributionFields['stance'] })}
        />
        <SelectField
          id={`${id}.directness`}
          name={`${id}.directness`}
          label="How"
          options={DIRECTNESS_OPTIONS}
          value={row.directness}
          error={problem('directness')}
          onChange={(event) => set({ directness: event.target.value as AttributionFields['directness'] })}
        />
        <TextField
          id={`${id}.cue`}
          name={`${id}.cue`}
          label="Words that attribute"
          optional
          placeholder="said"
          value={row.cue}
          error={problem('cue')}
          onChange={(event) => set({ cue: event.target.value })}
        />
        <TextField
          id={`${id}.saidOn`}
          name={`${id}.saidOn`}
          label="Said on"
          optional
          type="date"
          value={row.saidOn}
          error={problem('saidOn')}
          onChange={(event) => set({ saidOn: event.target.value })}
        />
        <div className="sm:col-span-2">
          <SelectField
            id={`${id}.viaId`}
            name={`${id}.viaId`}
            label="Known through"
            options={[
              { value: '', label: 'Nobody: known directly' },
              ...possibleVias(rows, row.id).map((via) => ({ value: via.id, label: nameOf(via) })),
            ]}
            value={row.viaId ?? ''}
            error={problem('viaId')}
            onChange={(event) => set({ viaId: event.target.value === '' ? null : event.target.value })}
          />
        </div>
      </div>
      <p aria-live="polite" className="font-serif">
        {chainInWords(rows, row.id)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Move name={name} words="Up" disabled={index === 0} onPress={() => onMove(-1)} />
        <Move name={name} words="Down" disabled={index === rows.length - 1} onPress={() => onMove(1)} />
        <Button size="small" look="danger" onClick={onRemove}>
          Remove<span className="sr-only"> {name}</span>
        </Button>
      </div>
    </li>
  );
}

type MoveProps = { name: string; words: string; disabled: boolean; onPress: () => void };

function Move({ name, words, disabled, onPress }: MoveProps) {
  // aria-disabled keeps the focus on the button when the row has arrived at an end.
  return (
    <Button
      size="small"
      aria-disabled={disabled || undefined}
      className="aria-disabled:opacity-55"
      onClick={() => !disabled && onPress()}
    >
      {words}
      <span className="sr-only">: {name}</span>
    </Button>
  );
}

function optionsOf(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
