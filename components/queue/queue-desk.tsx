'use client';

import { type ReactNode, useState } from 'react';
import { QueueList, type QueueListProps } from './queue-list';
import { type Done, TogetherDone } from './together-done';

type Props = Omit<QueueListProps, 'onDone'> & {
  /** What stands there when the queue has no rows. */
  empty: ReactNode;
};

/** The claims of the queue, and above them what was last done to many: it outlives the rows that it may have emptied. */
export function QueueDesk({ empty, ...list }: Props) {
  const [done, setDone] = useState<Done | null>(null);
  return (
    <div className="grid gap-3">
      <TogetherDone done={done} undo={list.actions.undoTogether} onDone={setDone} />
      {list.rows.length === 0 ? empty : <QueueList {...list} onDone={setDone} />}
    </div>
  );
}
