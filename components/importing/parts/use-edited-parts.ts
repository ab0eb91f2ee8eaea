'use client';

import { useCallback, useRef, useState } from 'react';
import type { BlockKind } from '@/domain/articles/block';
import type { Part } from '@/domain/imports/part';
import { join, joinsTo, keep, retype, reword } from './edited-parts';

export type PartEditing = {
  keep: (at: number, kept: boolean) => void;
  retype: (at: number, kind: BlockKind) => void;
  reword: (at: number, words: string) => void;
  join: (at: number) => void;
};

/** Editing of parts with undo, step by step. `focus` is told which part to go to where the one at hand is gone. */
export function useEditedParts(
  parts: readonly Part[],
  set: (parts: Part[]) => void,
  focus: (at: number) => void,
): { editing: PartEditing; undo: () => void; canUndo: boolean } {
  const [past, setPast] = useState<(readonly Part[])[]>([]);
  const now = useRef({ parts, set });
  now.current = { parts, set };

  const change = useCallback((make: (parts: readonly Part[]) => Part[]) => {
    const { parts: before, set: put } = now.current;
    setPast((steps) => [...steps, before]);
    put(make(before));
  }, []);

  // The same functions for ever, so that a row is drawn again only when its part changed.
  const [editing] = useState<PartEditing>(() => ({
    keep: (at, kept) => change((all) => keep(all, at, kept)),
    retype: (at, kind) => change((all) => retype(all, at, kind)),
    reword: (at, words) => change((all) => reword(all, at, words)),
    join: (at) => {
      const to = joinsTo(now.current.parts, at);
      if (to < 0) return;
      change((all) => join(all, at));
      focus(to);
    },
  }));
  const undo = () => {
    const before = past.at(-1);
    if (before === undefined) return;
    setPast(past.slice(0, -1));
    set([...before]);
  };
  return { editing, undo, canUndo: past.length > 0 };
}
