import type { ReactNode } from 'react';
import type { Snippet } from '@/domain/search/snippet';

/** A snippet with the words that were searched for. */
export function Highlighted({ snippet: { text, marks } }: { snippet: Snippet }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className="bg-notice-tint font-semibold text-ink">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
