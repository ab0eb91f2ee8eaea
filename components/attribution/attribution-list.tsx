'use client';

import { Button } from '@/components/ui/button';
import { type AttributionFields, movedRow, newAttribution, withoutRow } from './attribution-fields';
import { AttributionRow } from './attribution-row';
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
};

/** All attributions of a claim, edited as one list, since chains run between them. */
export function AttributionList({ id, rows, onChange, find, problem, onCreate }: Props) {
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

/** A version 4 UUID, also where the page is not on a secure origin and crypto.randomUUID is missing. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
