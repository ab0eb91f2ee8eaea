'use client';

import { type RefObject, useEffect } from 'react';
import type { Span } from '@/domain/anchoring/spans/span';
import { rangesOfSpan } from './range';

/**
 * Paints spans over the text without touching its elements (CSS Custom Highlight API, `::highlight(name)`), so
 * that the browser's own selection stays alive. A browser without it shows the pieces in the panel only.
 */
export function usePaintedSpans(
  root: RefObject<HTMLElement | null>,
  name: string,
  spans: readonly Span[],
): void {
  useEffect(() => {
    const element = root.current;
    if (element === null || !('highlights' in CSS)) return;
    CSS.highlights.set(name, new Highlight(...spans.flatMap((span) => rangesOfSpan(element, span))));
    return () => {
      CSS.highlights.delete(name);
    };
  }, [root, name, spans]);
}
