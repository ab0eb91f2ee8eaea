'use client';

import { useState } from 'react';
import type { QueueRow } from '@/domain/reviews/queue';
import { allOrNone, drawnTo, NOTHING, toggled } from './selection';

export type RowSelection = {
  /** Those of the rows that are selected. */
  rows: readonly QueueRow[];
  has: (id: string) => boolean;
  /** One row, or with Shift all from the last one. */
  choose: (id: string, held: { shiftKey: boolean }) => void;
  all: () => void;
  none: () => void;
};

/** Which rows are selected. One that is shown no longer is not. */
export function useSelection(rows: readonly QueueRow[]): RowSelection {
  const [selection, select] = useState(NOTHING);
  const ids = rows.map(({ id }) => id);
  return {
    rows: rows.filter(({ id }) => selection.ids.has(id)),
    has: (id) => selection.ids.has(id),
    choose: (id, { shiftKey }) => select((now) => (shiftKey ? drawnTo(now, id, ids) : toggled(now, id))),
    all: () => select((now) => allOrNone(now, ids)),
    none: () => select(NOTHING),
  };
}
