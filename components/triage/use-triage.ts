'use client';

import { useMemo, useRef, useState } from 'react';
import type { NewVersion } from '@/components/bench/bench-actions';
import { useSending } from '@/components/drafting/use-sending';
import type { DecisionMade } from '@/domain/revisions/decision';
import type { TriageItem } from '@/domain/revisions/triage';
import { itemInHand, stepFrom } from './next-item';
import { type Decision, senderOf, type TriageActions } from './triage-actions';
import { doneInWords, undoneInWords } from './triage-words';

/** What was sent last: about which item, and the words that were picked for it; or that a decision be taken back. */
export type Attempt = { item: TriageItem; words: string | null } | { undoing: DecisionMade };
/** What is done with the item in hand: read it, pick words for it, or write what the claim is now. */
export type Picking = 'adjust' | 'elsewhere' | 'succeed' | null;

/** `Omit` on each member of a union. */
type Without<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never;
export type Choice = Without<Exclude<Decision, { kind: 'undo' }>, 'claimId' | 'version' | 'occurrenceId'>;

export type Triage = ReturnType<typeof useTriage>;

/**
 * Which item is in hand, what is being done with it, and what was done before. `made` are one's decisions that stand, newest
 * first: they come from the record, so that they can be taken back after a reload too.
 */
export function useTriage(
  items: readonly TriageItem[],
  made: readonly DecisionMade[],
  actions: TriageActions,
) {
  const ids = items.map(({ occurrenceId }) => occurrenceId);
  const [spot, setSpot] = useState<{ at: string | null; ids: string[] }>({ at: ids[0] ?? null, ids });
  const [picking, setPicking] = useState<Picking>(null);
  /** Decisions that were asked back. Where somebody else decided after one, undo goes on behind it. */
  const [tried, setTried] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  /** Counts up each time the focus has to go to the item in hand. */
  const [turn, setTurn] = useState(0);
  const sender = useMemo(() => senderOf(actions), [actions]);
  const sending = useSending<Decision, NewVersion>(sender);
  const last = useRef<Attempt | null>(null);

  const at = itemInHand(spot.ids, spot.at, ids);
  if (at !== spot.at || ids.join() !== spot.ids.join()) {
    setSpot({ at, ids });
    if (at !== spot.at) setPicking(null);
  }
  const item = items.find(({ occurrenceId }) => occurrenceId === at) ?? null;

  const turnTo = (id: string | null) => {
    setSpot({ at: id, ids });
    setPicking(null);
    setTurn((count) => count + 1);
  };
  const go = (id: string | null) => {
    sending.clear();
    turnTo(id);
  };

  /** `words` are those that were picked for it. */
  const decide = (choice: Choice, words: string | null = null) => {
    if (item === null) return;
    last.current = { item, words };
    const { id: claimId, version } = item.claim;
    const decision = { ...choice, claimId, version, occurrenceId: item.occurrenceId } as Decision;
    sending.submit(decision, () => {
      say(doneInWords(choice.kind, item));
      turnTo(item.occurrenceId);
    });
  };

  const undoable = made.find(({ seq, overtakenBy }) => overtakenBy === null || !tried.has(seq)) ?? null;
  const undo = () => {
    if (undoable === null || sending.pending) return;
    const { seq, occurrenceId } = undoable;
    last.current = { undoing: undoable };
    setTried((before) => new Set([...before, seq]));
    const { id: claimId, version } = undoable.claim;
    sending.submit({ kind: 'undo', claimId, version, occurrenceId, seq }, () => {
      say(undoneInWords(undoable));
      turnTo(undoable.opens ? occurrenceId : at);
    });
  };

  return {
    item,
    place: at === null ? 0 : ids.indexOf(at) + 1,
    picking,
    pick: setPicking,
    go,
    step: (by: number) => go(stepFrom(ids, at, by)),
    decide,
    undo,
    /** The last decision that can be taken back, or null. */
    undoable,
    sending,
    /** What the answer of the server is about. */
    attempt: last.current,
    said,
    turn,
  };
}
