'use client';

import { useEffect } from 'react';
import { aidCards } from './aid/cards';
import { aidFilters } from './aid/filters';
import { aidLight } from './aid/light';

/**
 * What a script adds to an article that works without one: cards open without a jump, Escape and the keys J and K,
 * the parts of a claim light up together, filters stay in the address and are counted aloud.
 */
export function ReadingAid() {
  useEffect(() => {
    const root = document.querySelector<HTMLElement>('.annotated');
    const line = root?.querySelector<HTMLElement>(':scope > [role="status"]');
    if (!line || !root) return;
    const stop = new AbortController();
    aidCards(root, stop.signal);
    aidFilters(root, line, stop.signal);
    aidLight(root, stop.signal);
    return () => stop.abort();
  }, []);
  return null;
}
