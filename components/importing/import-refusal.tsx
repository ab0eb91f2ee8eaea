'use client';

import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Import } from './use-import';

/** Why nothing was brought in. Comes into focus, so that nobody has to look for it. */
export function ImportRefusal({ answer }: { answer: Import['answer'] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer !== null) box.current?.focus();
  }, [answer]);
  if (answer === null) return null;
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      {answer.kind === 'lost' ? (
        <Notice tone="danger" title="No answer came">
          <p>The connection was lost. What you chose is still here: send it again.</p>
        </Notice>
      ) : (
        <Notice tone="danger" title="Not brought in">
          {answer.problems.map(({ field, message }) => (
            <p key={`${field} ${message}`}>{message}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
