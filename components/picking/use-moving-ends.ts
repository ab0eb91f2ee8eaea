'use client';

import { type RefObject, useState } from 'react';
import { type End, withEndMoved, wordAt, wordAtEnd } from './moved-end';
import { selectSpan } from './range';
import type { Pointed } from './use-text-selection';

/** The left hand moves where the words start, the right hand where they end; these keys are in one place on most keyboards. */
const KEYS: Readonly<Record<string, { end: End; by: -1 | 1 }>> = {
  s: { end: 'start', by: -1 },
  d: { end: 'start', by: 1 },
  k: { end: 'end', by: -1 },
  l: { end: 'end', by: 1 },
};

/**
 * Keys that move one end of the selected words by a word, without selecting them anew; with only a caret they take the word at
 * it. `said` is for a live region. `press` answers whether the key was one of them.
 */
export function useMovingEnds(
  root: RefObject<HTMLElement | null>,
  text: string,
): { said: string; press: (key: string, pointed: Pointed | null) => boolean } {
  const [said, say] = useState('');
  const press = (key: string, pointed: Pointed | null) => {
    const move = KEYS[key];
    if (move === undefined) return false;
    if (root.current === null || pointed === null) return true;
    const { end, by } = move;
    const from = 'words' in pointed ? pointed.words : null;
    const to =
      from === null
        ? wordAt(text, 'caret' in pointed ? pointed.caret : 0)
        : withEndMoved(text, from, end, by);
    if (to === null) return true;
    if (to === from)
      say(end === 'start' ? 'The start stays: no further word.' : 'The end stays: no further word.');
    else say(`${end === 'start' ? 'Starts' : 'Ends'} with “${wordAtEnd(text, to, end)}”.`);
    selectSpan(root.current, to, 'nearest');
    return true;
  };
  return { said, press };
}
