'use client';

import { Button } from '@/components/ui/button';
import type { NewClaimFields } from './new-claim-fields';
import type { NamedSource } from './picked-fields';

type Props = {
  /** Named by the text and not known yet. */
  named: readonly NamedSource[];
  fields: NewClaimFields;
  set: (change: Partial<NewClaimFields>) => void;
  onCreate: (rowId: string, name: string) => void;
};

/** Offers the source that the text names; it is made by a person, with the cue that was read. */
export function NamedSources({ named, fields, set, onCreate }: Props) {
  const open = named.filter(({ row }) => !fields.attributions.some(({ id }) => id === row.id));
  const take = ({ row, name }: NamedSource) => {
    set({ attributions: [...fields.attributions, row] });
    onCreate(row.id, name);
  };
  return open.map((source) => (
    <p key={source.row.id} className="flex flex-wrap items-center gap-2 text-sm">
      <span>The text names {source.name}, who is not among the sources yet.</span>
      <Button size="small" onClick={() => take(source)}>
        Add {source.name}
      </Button>
    </p>
  ));
}
