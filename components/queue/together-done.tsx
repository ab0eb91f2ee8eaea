'use client';

import { useEffect, useRef } from 'react';
import { notSaved } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Key } from '@/components/shell/key';
import { useShortcuts } from '@/components/shell/use-shortcuts';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { LeftClaim } from '@/domain/claims/together';
import type { TogetherActions } from './queue-actions';
import { leftInWords, undoneInWords } from './together-words';

/** What was last done to many claims. */
export type Done = {
  words: string;
  left: readonly LeftClaim[];
  /** The key under which it is taken back; null where nothing can be. */
  key: string | null;
};

type Props = {
  done: Done | null;
  undo: TogetherActions['undoTogether'];
  onDone: (done: Done) => void;
};

/** Says what was done, what was left as it was, and takes the whole back at once: by the button or by U. */
export function TogetherDone({ done, undo, onDone }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const sending = useSending(undo);
  const takeBack = () => {
    if (done === null || done.key === null) return;
    sending.submit({ done: done.key }, ({ changed, left }) =>
      onDone({ words: undoneInWords(changed.length), left, key: null }),
    );
  };
  useShortcuts([{ keys: ['u'], does: 'Take back', run: takeBack, once: true }]);
  const clear = useRef(sending.clear);
  useEffect(() => {
    if (done === null) return;
    clear.current();
    here.current?.focus();
  }, [done]);
  if (done === null) return null;
  const problem = notSaved(sending.sent);
  return (
    <div ref={here} tabIndex={-1} className="outline-none">
      <Notice tone="success">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p>{done.words}</p>
          {done.key === null ? null : (
            <Button size="small" aria-disabled={sending.pending || undefined} onClick={takeBack}>
              {sending.pending ? 'Saving …' : 'Undo'}
              <span aria-hidden="true">
                <Key name="u" />
              </span>
            </Button>
          )}
        </div>
        {leftInWords(done.left).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Notice>
      {problem === null ? null : (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
