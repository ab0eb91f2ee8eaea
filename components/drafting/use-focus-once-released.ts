import { useEffect } from 'react';

/** A form that opens without a key being pressed gets the focus at once; a key is up within this time, or is held. */
const UP_MS = 400;

/**
 * Takes the focus into a form that has just been opened: to the form itself, or to its first field once the key that opened
 * it is up, so that a key held down types nothing.
 */
export function useFocusOnceReleased(id: string, into: 'field' | 'form'): void {
  useEffect(() => {
    const form = document.getElementById(id);
    form?.focus();
    if (into === 'form') return;
    const first = () => {
      stop();
      // Whoever has gone on to another field by then stays there.
      if (document.activeElement === form)
        form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    };
    const timer = setTimeout(first, UP_MS);
    const stop = () => {
      clearTimeout(timer);
      window.removeEventListener('keyup', first);
    };
    window.addEventListener('keyup', first);
    return stop;
  }, [id, into]);
}
