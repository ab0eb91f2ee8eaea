'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Span } from '@/domain/anchoring/span';
import { cleanSpan } from './pieces';
import { spanOfRange } from './range';

/** What a person points at in the text: a run of words, or the place of the caret. */
export type Pointed = { words: Span } | { caret: number };

/**
 * Reports what is selected inside `root`, by mouse, touch or keyboard alike. A selection elsewhere on the page,
 * such as in a form field, changes nothing.
 */
export function useTextSelection(
  root: RefObject<HTMLElement | null>,
  text: string,
  onPoint: (pointed: Pointed) => void,
): void {
  const report = useRef(onPoint);
  report.current = onPoint;

  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const element = root.current;
      if (element === null || selection === null || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!element.contains(range.commonAncestorContainer)) return;
      const span = range.collapsed ? null : spanOfRange(element, range);
      const words = span && cleanSpan(text, span);
      if (words) report.current({ words });
      else if (range.collapsed) report.current({ caret: caretOf(element, range) });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root, text]);
}

/** The offset in the text where a collapsed range stands. */
function caretOf(root: HTMLElement, range: Range): number {
  const toEnd = range.cloneRange();
  toEnd.setEnd(root, root.childNodes.length);
  return spanOfRange(root, toEnd)?.start ?? 0;
}
