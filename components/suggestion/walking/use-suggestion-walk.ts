'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { SuggestionDesk as Desk, DeskSuggestion } from '@/domain/suggestions/desk/desk';
import { neighbourInText } from './text-walk';
import { type FetchSuggestions, useFetched } from './use-fetched';

export type Walk = ReturnType<typeof useSuggestionWalk>;

/**
 * Which suggestion is at hand, and the ways to the others: through the list, best first, and through the text, where
 * those come too that the list has no room for.
 */
export function useSuggestionWalk(
  { groups, inText }: Pick<Desk, 'groups' | 'inText'>,
  fetchMore: FetchSuggestions,
  say: (words: string) => void,
) {
  const listed = useMemo(() => groups.flatMap(({ suggestions }) => suggestions), [groups]);
  const [chosen, setChosen] = useState<string | null>(null);
  const { further, fetching, direction } = useFetched({ listed, inText, chosen, setChosen, fetchMore, say });
  const all = useMemo(() => [...listed, ...further], [listed, further]);
  // Where a decision goes on: along the way on which the suggestion was come to.
  const way = useRef<'list' | 'text'>('list');
  const held = useRef<string | null>(null);
  const named = (fingerprint: string | null) => all.find((one) => one.fingerprint === fingerprint);
  const found = named(chosen);
  // While the chosen one is on its way, the one before it stays in hand.
  const atHand = found ?? named(held.current) ?? all[0] ?? null;
  useEffect(() => {
    held.current = atHand?.fingerprint ?? null;
  });
  const follow = useFocusOnRow(atHand, chosen === null || found !== undefined);

  const take = (fingerprint: string | null, { focus = true } = {}) => {
    follow.current = focus;
    setChosen(fingerprint);
  };
  const choose = (fingerprint: string, options?: { focus: boolean }) => {
    way.current = 'list';
    take(fingerprint, options);
  };
  // The first key goes to the row at hand, the following ones walk from there.
  const isInside = () => document.activeElement?.closest('[data-suggestions]') != null;
  const inList = (by: number) => {
    if (atHand === null) return;
    way.current = 'list';
    const next = isInside() ? all[all.indexOf(atHand) + by] : atHand;
    if (next !== undefined) take(next.fingerprint);
  };
  const throughText = (by: number, { atOnce = false } = {}) => {
    if (atHand === null || fetching) return;
    way.current = 'text';
    direction.current = by;
    const { fingerprint } = atHand;
    const next = atOnce || isInside() ? neighbourInText(inText, fingerprint, by) : fingerprint;
    if (next !== null) take(next);
  };
  /** On to what comes up when this one is gone. */
  const goOn = (fingerprint: string) => {
    direction.current = 1;
    const list = way.current === 'text' ? inText : all.map((one) => one.fingerprint);
    take(neighbourInText(list, fingerprint, 1) ?? neighbourInText(list, fingerprint, -1));
  };
  return {
    all,
    further,
    atHand,
    fetching,
    /** Its number in the order of the text, from 1, and of how many. */
    place: { number: atHand === null ? 0 : inText.indexOf(atHand.fingerprint) + 1, of: inText.length },
    take,
    choose,
    goOn,
    inList,
    inText: throughText,
  };
}

/** Set what it returns to true where the focus has to follow: by a key, and after a decision. */
function useFocusOnRow(atHand: DeskSuggestion | null, isThere: boolean) {
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current || !isThere) return;
    follow.current = false;
    const row = atHand === null ? document.getElementById('suggestions-title') : rowOf(atHand.fingerprint);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
  return follow;
}

function rowOf(fingerprint: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${CSS.escape(fingerprint)}"]`);
}
