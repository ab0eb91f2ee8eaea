'use client';

import { useEffect, useState } from 'react';

/**
 * Whether a form that is behind a button has been opened. Opening takes the focus to its first field; a form
 * that shows by itself, since something typed was brought back, leaves the focus where it is.
 */
export function useOpenedForm(id: string): [boolean, (opened: boolean) => void] {
  const [opened, setOpened] = useState(false);
  useFocusOnOpen(id, opened);
  return [opened, setOpened];
}

/** Focuses the first field of the form `id` each time `opened` becomes true. */
export function useFocusOnOpen(id: string, opened: boolean): void {
  useEffect(() => {
    if (opened) document.getElementById(id)?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [id, opened]);
}
