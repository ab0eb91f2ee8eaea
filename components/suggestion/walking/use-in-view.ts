'use client';

import { type RefObject, useEffect, useRef } from 'react';

type Place = { getBoundingClientRect: () => DOMRect };

/** Scrolls `box`, and nothing else, to the place that `find` names whenever `wanted` changes. */
export function useInView(
  box: RefObject<HTMLElement | null>,
  find: (box: HTMLElement) => Place | null | undefined | '',
  wanted: string | null,
): void {
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    const pane = box.current;
    const place = wanted !== null && pane ? latest.current(pane) : null;
    if (!pane || !place) return;
    const top = place.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    // Words that can be seen already stay where they are.
    if (top > 40 && top < pane.clientHeight * 0.7) return;
    pane.scrollTop += top - pane.clientHeight / 3;
  }, [box, wanted]);
}
