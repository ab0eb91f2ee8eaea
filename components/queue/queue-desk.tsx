'use client';

import { type ReactNode, useState } from 'react';
import type { AssignInput } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import type { QueueRow } from '@/domain/reviews/queue';
import type { Actor } from '@/domain/shared/actor';
import type { TogetherActions } from './queue-actions';
import { QueueList } from './queue-list';
import { type Done, TogetherDone } from './together-done';

export type QueueDeskProps = {
  rows: readonly QueueRow[];
  /** Search part of the address, carried on to the workbench so that "next" stays in this queue. */
  query: string;
  actor: Actor;
  /** ISO instant of the rendering, that ages are counted to. */
  now: string;
  assign: Send<AssignInput>;
  actions: TogetherActions;
  /** What stands there when the queue has no rows. */
  empty: ReactNode;
};

/** The claims of the queue, and above them what was last done to many: it outlives the rows that it may have emptied. */
export function QueueDesk({ empty, ...list }: QueueDeskProps) {
  const [done, setDone] = useState<Done | null>(null);
  return (
    <div className="grid gap-3">
      <TogetherDone done={done} undo={list.actions.undoTogether} onDone={setDone} />
      {list.rows.length === 0 ? empty : <QueueList {...list} onDone={setDone} />}
    </div>
  );
}
