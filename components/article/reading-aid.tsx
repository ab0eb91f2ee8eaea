'use client';

import { useEffect, useRef } from 'react';
import { aidCards } from './aid/cards';
import { aidFilters } from './aid/filters';
import { aidLight } from './aid/light';

/**
 * What a script adds to an article that works without one: cards open without a jump, Escape and the keys J and K,
 * the parts of a claim light up together, filters stay in the address and are counted aloud.
 */
export function ReadingAid() {
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const line = status.current;
    const root = line?.closest<HTMLElement>('.annotated');
    if (!line || !root) return;
    const stop = new AbortController();
    aidFilters(root, line, stop.signal);
    aidCards(root, stop.signal);
    aidLight(root, stop.signal);
    return () => stop.abort();
  }, []);
  return <p ref={status} role="status" className="my-3 text-sm text-soft empty:m-0" />;
}
