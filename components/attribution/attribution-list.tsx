'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { type AttributionFields, movedRow, newAttribution, withoutRow } from './attribution-fields';
import { AttributionRow } from './attribution-row';
import { newId } from './new-id';
import type { FoundSource } from './source-picker';

type Props = {
  /** Before the ids of fields: `sources-attributions`. */
  id: string;
  rows: readonly AttributionFields[];
  onChange: (rows: AttributionFields[]) => void;
  find: (text: string) => Promise<FoundSource[]>;
  problem: (field: string) => string | undefined;
  /** Opens the form for a new source, for the row with this id. */
  onCreate: (rowId: string, name: string) => void;
  /** What else is to be said of a row, under its source. */
  noteOf?: (row: AttributionFields, index: number) => ReactNode;
};

/** All attributions of a claim, edited as one list, since chains run between them. */
export function AttributionList({ id, rows, onChange, find, problem, onCreate, noteOf }: Props) {
  const put = (row: AttributionFields) => onChange(rows.map((old) => (old.id === row.id ? row : old)));
  return (
    <div className="grid gap-3">
      <ol className="grid gap-3">
        {rows.map((row, index) => (
          <AttributionRow
            key={row.id}
            id={`${id}.${index}`}
            row={row}
            rows={rows}
            index={index}
            find={find}
            problem={(field) => problem(`${index}.${field}`)}
            onChange={put}
            onMove={(by) => onChange(movedRow(rows, index, index + by))}
            onRemove={() => onChange(withoutRow(rows, row.id))}
            onCreate={(name) => onCreate(row.id, name)}
            note={noteOf?.(row, index)}
          />
        ))}
      </ol>
      <div>
        <Button size="small" onClick={() => onChange([...rows, newAttribution(newId())])}>
          Add a source
        </Button>
      </div>
    </div>
  );
}
