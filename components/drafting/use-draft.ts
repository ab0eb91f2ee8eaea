'use client';

import { useCallback, useEffect, useState } from 'react';
import { type Current, type Draft, follow, isDirty, onTopOf, startDraft, takeTheirs } from './draft';

export type DraftForm<Fields extends object> = {
  draft: Draft<Fields>;
  fields: Fields;
  dirty: boolean;
  /** True when what is shown was typed earlier and brought back. */
  restored: boolean;
  set: (change: Partial<Fields>) => void;
  keepMine: () => Draft<Fields>;
  takeTheirs: (name: Extract<keyof Fields, string>) => void;
  /** Forget what was typed and show what is saved. */
  discard: () => void;
};

/**
 * The fields of one form, kept in this tab's storage under `name` while they differ from what is saved, so
 * that a reload, a crash or a walk to another page loses nothing.
 */
export function useDraft<Fields extends object>(
  name: string,
  current: Current<Fields>,
  own: ReadonlySet<number>,
): DraftForm<Fields> {
  const [draft, setDraft] = useState(() => startDraft(current));
  const [restored, setRestored] = useState(false);
  const followed = follow(draft, current, own);
  if (followed !== draft) setDraft(followed);

  useEffect(() => {
    const kept = readKept<Fields>(name);
    if (kept === null) return;
    setDraft(kept);
    setRestored(true);
  }, [name]);
  useLeaveGuard(isDirty(followed));

  const change = useCallback(
    (next: Draft<Fields>) => {
      keep(name, next);
      setDraft(next);
      return next;
    },
    [name],
  );

  return {
    draft: followed,
    fields: followed.mine,
    dirty: isDirty(followed),
    restored: restored && isDirty(followed),
    set: (fields) => change({ ...followed, mine: { ...followed.mine, ...fields } }),
    keepMine: () => change(onTopOf(followed, current)),
    takeTheirs: (field) => change(takeTheirs(followed, current.fields, field)),
    discard: () => change(startDraft(current)),
  };
}

/** The browser asks before the tab is closed on unsaved typing. */
function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}

function keep<Fields extends object>(name: string, draft: Draft<Fields>): void {
  try {
    if (isDirty(draft)) sessionStorage.setItem(placeOf(name), JSON.stringify(draft));
    else sessionStorage.removeItem(placeOf(name));
  } catch {
    // Storage is full or switched off: the form itself still holds what was typed.
  }
}

function readKept<Fields extends object>(name: string): Draft<Fields> | null {
  try {
    const kept = sessionStorage.getItem(placeOf(name));
    return kept === null ? null : (JSON.parse(kept) as Draft<Fields>);
  } catch {
    return null;
  }
}

function placeOf(name: string): string {
  return `sourceline:draft:${name}`;
}
