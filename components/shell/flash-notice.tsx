'use client';

import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { type Flash, takeFlash } from './flash';

/** Says what was done on the page before, with the way back to it. `onSaid` runs when there was something. */
export function FlashNotice({ query = '', onSaid }: { query?: string; onSaid?: () => void }) {
  const [flash, setFlash] = useState<Flash | null>(null);
  useEffect(() => {
    const left = takeFlash();
    if (left === null) return;
    setFlash(left);
    onSaid?.();
  }, [onSaid]);
  if (flash === null) return null;
  return (
    <Notice tone="success">
      {flash.words}{' '}
      {flash.number === null ? null : (
        <a href={`/desk/claims/${flash.number}${query}`}>Look at claim {flash.number} again</a>
      )}
    </Notice>
  );
}
