'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False until this page's scripts run: a button that does nothing without them must not be pressed before. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
