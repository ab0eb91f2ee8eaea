'use client';

import { useEffect, useRef, useState } from 'react';
import type { AssignInput } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import { ShortcutList } from '@/components/shell/shortcut-list';
import type { Shortcut } from '@/components/shell/shortcuts';
import { useShortcuts } from '@/components/shell/use-shortcuts';
import type { QueueRow as Row } from '@/domain/reviews/queue';
import type { Actor } from '@/domain/shared/actor';
import type { TogetherActions } from './queue-actions';
import { QueueRow } from './queue-row';
import { SelectAll } from './select-box';
import { SelectionBar } from './selection-bar';
import type { Done } from './together-done';
import { useSelection } from './use-selection';

export type QueueListProps = {
  rows: readonly Row[];
  /** Search part of the address, carried on to the workbench so that "next" stays in this queue. */
  query: string;
  actor: Actor;
  /** ISO instant of the rendering, that ages are counted to. */
  now: string;
  assign: Send<AssignInput>;
  actions: TogetherActions;
  onDone: (done: Done) => void;
};

/** Listed here, and run where the last action is told (together-done.tsx). */
const UNDO = { keys: ['u'], does: 'Take back what was last done to selected claims' };
const LAST_OPENED = 'sourceline:queue-row';

/** The rows, one of which is at hand: J and K walk, O opens, A takes, X selects. Coming back, one is where one was. */
export function QueueList({ rows, query, actor, now, assign, actions, onDone }: QueueListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const [listOpen, setListOpen] = useState(false);
  const [said, say] = useState('');
  const selection = useSelection(rows);
  const inHand = Math.min(at, rows.length - 1);
  // Until scripts run, each row is in the tab order.
  const [roving, setRoving] = useState(false);
  useEffect(() => setRoving(true), []);

  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setAt(next);
    linkAt(list.current, next)?.focus();
  };
  // The first key goes to the row at hand, the following ones walk from there.
  const step = (by: number) => focusRow(isInside(list.current) ? inHand + by : inHand);
  const press = (part: 'link' | 'take') =>
    list.current?.children[inHand]?.querySelector<HTMLElement>(`[data-row-${part}]`)?.click();

  const shortcuts: Shortcut[] = [
    { keys: ['j', 'ArrowDown'], does: 'Next claim', run: () => step(1) },
    { keys: ['k', 'ArrowUp'], does: 'Previous claim', run: () => step(-1) },
    { keys: ['o'], does: 'Open the claim (Enter does so too)', run: () => press('link') },
    { keys: ['a'], does: 'Take the claim, or give it back', run: () => press('take') },
    {
      keys: ['x'],
      does: 'Select the claim; with Shift, all from the one before',
      run: (held) => selection.choose(rows[inHand]?.id ?? '', held),
    },
    { keys: ['Escape'], does: 'Select none', run: selection.none },
    { keys: ['?'], does: 'Show this list', run: () => setListOpen(true) },
  ];
  useShortcuts(shortcuts);

  useEffect(() => {
    // The mark is taken once, so that later renders do not move the focus.
    const last = takeLastOpened();
    const index = rows.findIndex(({ number }) => String(number) === last);
    if (index < 0) return;
    setAt(index);
    linkAt(list.current, index)?.focus();
  }, [rows]);

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SelectAll selection={selection} of={rows.length} />
        <p className="mr-auto text-sm text-soft">Most urgent first, then what has waited longest.</p>
        <ShortcutList lines={[...shortcuts, UNDO]} open={listOpen} onOpenChange={setListOpen} />
      </div>
      <ol ref={list} aria-label="Claims in the queue" className="divide-y divide-line border-y border-line">
        {rows.map((row, index) => (
          <QueueRow
            key={row.id}
            row={row}
            href={`/desk/claims/${row.number}${query}`}
            actor={actor}
            now={now}
            inHand={index === inHand}
            roving={roving}
            assign={assign}
            selected={selection.has(row.id)}
            onSelect={(held) => {
              selection.choose(row.id, held);
              if (held.byPointer) focusRow(index);
            }}
            onFocus={() => setAt(index)}
            onOpen={() => sessionStorage.setItem(LAST_OPENED, String(row.number))}
            say={say}
          />
        ))}
      </ol>
      <SelectionBar
        selected={selection.rows}
        actor={actor}
        actions={actions}
        onNone={selection.none}
        onDone={onDone}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function linkAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.children[index]?.querySelector<HTMLElement>('[data-row-link]') ?? null;
}

function isInside(list: HTMLElement | null): boolean {
  return list?.contains(document.activeElement) ?? false;
}

function takeLastOpened(): string | null {
  const last = sessionStorage.getItem(LAST_OPENED);
  sessionStorage.removeItem(LAST_OPENED);
  return last;
}
