'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { DeskGroup, DeskSuggestion } from '@/domain/suggestions/desk';

export type Walk = ReturnType<typeof useSuggestionWalk>;

/** Which suggestion is at hand, and the ways to the others: through the list, best first, and through the text. */
export function useSuggestionWalk(groups: readonly DeskGroup[]) {
  const all = useMemo(() => groups.flatMap(({ suggestions }) => suggestions), [groups]);
  const inText = useMemo(() => [...all].sort((a, b) => startOf(a) - startOf(b)), [all]);
  const [chosen, setChosen] = useState<string | null>(null);
  const atHand = all.find(({ fingerprint }) => fingerprint === chosen) ?? all[0] ?? null;
  // Set where the focus has to follow: by a key, and after a decision. A click on the text leaves it alone.
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    const row = atHand === null ? document.getElementById('suggestions-title') : rowOf(atHand.fingerprint);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });

  const take = (fingerprint: string | null, { focus = true } = {}) => {
    follow.current = focus;
    setChosen(fingerprint);
  };
  const step = (list: readonly DeskSuggestion[], by: number) => {
    // The first key goes to the row at hand, the following ones walk from there.
    const inside = document.activeElement?.closest('[data-suggestions]') != null;
    const at = atHand === null ? -1 : list.indexOf(atHand);
    const next = list[inside ? at + by : at];
    if (next !== undefined) take(next.fingerprint);
  };
  /** The one that comes up when this one is gone. */
  const after = (fingerprint: string): string | null => {
    const index = all.findIndex((one) => one.fingerprint === fingerprint);
    return (all[index + 1] ?? all[index - 1])?.fingerprint ?? null;
  };
  return {
    all,
    atHand,
    take,
    after,
    inList: (by: number) => step(all, by),
    inText: (by: number) => step(inText, by),
  };
}

const startOf = ({ places }: DeskSuggestion) => places[0]?.[0]?.start ?? 0;

function rowOf(fingerprint: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${CSS.escape(fingerprint)}"]`);
}
