'use client';

import { useEffect, useRef, useState } from 'react';
import type { Match } from '@/domain/suggestions/matching/match';
import type { MatchActions, Written } from './match-actions';

/** Milliseconds of rest before the record is asked. */
const REST = 300;
const NONE: Match[] = [];

/** Claims like the one being written; asked for when the writing rests. Null: there is nothing to look for. */
export function useMatches(written: Written | null, find: MatchActions['findMatches']): Match[] {
  const [found, setFound] = useState<Match[]>(NONE);
  const content = written === null ? '' : JSON.stringify(written);
  const asked = useRef(0);
  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    if (content === '') {
      setFound(NONE);
      return;
    }
    const timer = setTimeout(async () => {
      const matches = await find(JSON.parse(content) as Written).catch(() => NONE);
      // The answer about earlier words never replaces that about later ones.
      if (turn === asked.current) setFound(matches);
    }, REST);
    return () => clearTimeout(timer);
  }, [content, find]);
  return found;
}
