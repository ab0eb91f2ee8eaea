'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';
import { toFetch, withFetched } from './text-walk';

/** Suggestions that the page does not list, by fingerprint. */
export type FetchSuggestions = (fingerprints: string[]) => Promise<DeskSuggestion[]>;

type Wanted = {
  listed: readonly DeskSuggestion[];
  inText: readonly string[];
  /** Fetched, with those that follow it, when it is open and not on the page. */
  chosen: string | null;
  setChosen: (fingerprint: string | null) => void;
  fetchMore: FetchSuggestions;
  say: (words: string) => void;
};

/** The suggestions that a walk through the text has brought besides those that are listed. */
export function useFetched({ listed, inText, chosen, setChosen, fetchMore, say }: Wanted) {
  const [fetched, setFetched] = useState<DeskSuggestion[]>([]);
  // 1 on, -1 back: which way to fetch.
  const direction = useRef(1);
  const further = useMemo(() => {
    const shown = new Set(listed.map(({ fingerprint }) => fingerprint));
    return withFetched(fetched, [], inText, 1).filter(({ fingerprint }) => !shown.has(fingerprint));
  }, [fetched, listed, inText]);
  const has = new Set([...listed, ...further].map(({ fingerprint }) => fingerprint));
  const wanted = chosen !== null && !has.has(chosen) && inText.includes(chosen) ? chosen : null;

  const begin = async (fingerprint: string) => {
    const by = direction.current;
    const came = await fetchMore(toFetch(inText, fingerprint, by, has)).catch(() => null);
    if (came === null) {
      setChosen(null);
      return say('The next statement did not come. Press the key again.');
    }
    setFetched(withFetched(further, came, inText, by));
    if (came.some((one) => one.fingerprint === fingerprint)) return;
    setChosen(came.at(by < 0 ? -1 : 0)?.fingerprint ?? null);
    say('A colleague has decided about it. Reload the page to see how it is now.');
  };
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  });
  useEffect(() => {
    if (wanted !== null) void latest.current(wanted);
  }, [wanted]);
  return { further, fetching: wanted !== null, direction };
}
