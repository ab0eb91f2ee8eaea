'use client';

import { type ChangeEvent, useEffect, useRef } from 'react';
import { useReady } from '@/components/ui/use-ready';
import type { RowSelection } from './use-selection';

/** How a box was pressed: with Shift, and by a pointer rather than by a key. */
export type SelectHeld = { shiftKey: boolean; byPointer: boolean };

type Props = {
  number: number;
  selected: boolean;
  tabIndex: number;
  onSelect: (held: SelectHeld) => void;
};

/** Selects a row. Only there where scripts run: without them nothing can be done to several claims. */
export function SelectBox({ number, selected, tabIndex, onSelect }: Props) {
  const ready = useReady();
  return (
    <label className={`-my-2 -ml-3 flex items-start py-2 pr-1 pl-3 ${ready ? '' : 'invisible'}`}>
      <input
        type="checkbox"
        className="mt-1 size-4"
        checked={selected}
        tabIndex={tabIndex}
        onChange={(event) => onSelect(heldAt(event))}
      />
      <span className="sr-only">Select claim {number}</span>
    </label>
  );
}

/** A box is changed by a click, also where a key made it one; that one counts no clicks. */
function heldAt({ nativeEvent }: ChangeEvent): SelectHeld {
  if (!(nativeEvent instanceof MouseEvent)) return { shiftKey: false, byPointer: false };
  return { shiftKey: nativeEvent.shiftKey, byPointer: nativeEvent.detail > 0 };
}

/** Selects all rows that are shown, or none. */
export function SelectAll({ selection, of }: { selection: RowSelection; of: number }) {
  const ready = useReady();
  const box = useRef<HTMLInputElement>(null);
  const some = selection.rows.length > 0;
  const all = selection.rows.length === of;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !all;
  }, [some, all]);
  return (
    <label className={`flex min-h-8 items-center gap-2 pl-3.5 text-sm ${ready ? '' : 'invisible'}`}>
      <input ref={box} type="checkbox" className="size-4" checked={all} onChange={selection.all} />
      Select all shown
    </label>
  );
}
