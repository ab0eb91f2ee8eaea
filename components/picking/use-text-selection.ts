'use client';

import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Span } from '@/domain/anchoring/spans/span';
import { cleanSpan } from './pieces';
import { spanOfRange } from './range';

/** What a person points at in the text: a run of words, or the place of the caret. */
export type Pointed = { words: Span } | { caret: number };

/**
 * Reports what is selected inside `root`, by mouse, touch or keyboard alike. A selection elsewhere on the page,
 * such as in a form field, changes nothing. Returns the same on demand: a browser reports a selection a moment
 * after it was made, and a key that acts on it may come sooner.
 */
export function useTextSelection(
  root: RefObject<HTMLElement | null>,
  text: string,
  onPoint: (pointed: Pointed) => void,
): () => Pointed | null {
  const report = useRef(onPoint);
  report.current = onPoint;
  const look = useCallback(() => pointedIn(root.current, text), [root, text]);
  useEffect(() => {
    const tell = () => {
      const pointed = look();
      if (pointed !== null) report.current(pointed);
    };
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [look]);
  return look;
}

function pointedIn(root: HTMLElement | null, text: string): Pointed | null {
  const selection = document.getSelection();
  if (root === null || selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  if (range.collapsed) return { caret: caretOf(root, range) };
  const span = spanOfRange(root, range);
  const words = span && cleanSpan(text, span);
  return words && { words };
}

/** The offset in the text where a collapsed range stands. */
function caretOf(root: HTMLElement, range: Range): number {
  const toEnd = range.cloneRange();
  toEnd.setEnd(root, root.childNodes.length);
  return spanOfRange(root, toEnd)?.start ?? 0;
}
