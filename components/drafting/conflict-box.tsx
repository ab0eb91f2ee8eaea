'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Takes the focus when it appears: somebody else saved first, and nothing goes on until a choice is made. */
export function ConflictBox({ children }: { children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label="Somebody else was first"
      className="grid gap-3 rounded-md border border-stale bg-stale-tint p-4"
    >
      {children}
    </section>
  );
}
