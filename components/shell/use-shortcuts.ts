'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { type Shortcut, shortcutFor } from './shortcuts';

const OFF = 'sourceline:shortcuts';

/**
 * Runs shortcuts for keys pressed anywhere on the page but in fields and dialogs. Each person can switch
 * single keys off (WCAG 2.1.4): speech input types them by accident.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useKeys(shortcuts);
  const { on } = useShortcutSwitch();
  useEffect(() => {
    if (!on) return;
    // Seen by whoever drives the page by keys and must not press them too early.
    document.documentElement.dataset.keys = 'on';
    return () => {
      delete document.documentElement.dataset.keys;
    };
  }, [on]);
}

/** The same for what stands around the page, whose own shortcuts may not be there yet. */
export function useKeys(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  // With what is shown, not some time after it: a key pressed at once would still mean what was there before.
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  const { on } = useShortcutSwitch();
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const shortcut = shortcutFor({ key, ctrlKey, metaKey, altKey, on: focusOf(target) }, latest.current);
      if (shortcut === null) return;
      event.preventDefault();
      if (!(event.repeat && shortcut.once)) shortcut.run(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [on]);
}

/** Whether single keys do anything in this browser, and the way to change it. */
export function useShortcutSwitch(): { on: boolean; turn: (on: boolean) => void } {
  const on = useSyncExternalStore(listen, isOn, () => true);
  const turn = useCallback((next: boolean) => {
    if (next) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'off');
    window.dispatchEvent(new Event(OFF));
  }, []);
  return { on, turn };
}

function isOn(): boolean {
  try {
    return localStorage.getItem(OFF) !== 'off';
  } catch {
    return true;
  }
}

function listen(changed: () => void): () => void {
  window.addEventListener(OFF, changed);
  window.addEventListener('storage', changed);
  return () => {
    window.removeEventListener(OFF, changed);
    window.removeEventListener('storage', changed);
  };
}

function focusOf(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return { tag: '', type: null, role: null, editable: false };
  return {
    tag: target.tagName,
    type: target.getAttribute('type'),
    role: target.getAttribute('role'),
    editable: target.isContentEditable,
  };
}
