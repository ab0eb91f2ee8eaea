'use client';

import { type RefObject, useEffect } from 'react';

const CHANGES = ['beforeinput', 'paste', 'cut', 'drop', 'dragstart'] as const;

/**
 * Makes an editable element one that can only be read: it keeps the caret and every way of selecting that the
 * browser has, and refuses every change. `onSlipped` is called when a change got in all the same (input methods
 * may not be refused), so that the text can be drawn anew.
 */
export function useReadableOnly(root: RefObject<HTMLElement | null>, onSlipped: () => void): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const refuse = (event: Event) => event.preventDefault();
    for (const change of CHANGES) element.addEventListener(change, refuse);
    element.addEventListener('input', onSlipped);
    return () => {
      for (const change of CHANGES) element.removeEventListener(change, refuse);
      element.removeEventListener('input', onSlipped);
    };
  }, [root, onSlipped]);
}
