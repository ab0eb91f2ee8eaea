'use client';

import { useState } from 'react';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import type { Match } from '@/domain/suggestions/matching/match';
import type { MatchActions } from './match-actions';
import { firstChoice, NEW_QUESTION, type Planned, type RelationChoice, relateInput } from './relation-choice';

export type PlannedRelation = ReturnType<typeof usePlannedRelation>;

/** A relation that is said together with a claim that is not there yet, and written as soon as it is. */
export function usePlannedRelation(relate: MatchActions['relateUnderQuestion']) {
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [lacking, setLacking] = useState(false);
  const sending = useSending(relate);
  return {
    planned,
    match: planned?.match ?? null,
    choice: planned?.choice ?? null,
    plan: (match: Match) => setPlanned({ match, choice: firstChoice(match) }),
    put: setPlanned,
    drop: () => setPlanned(null),
    set: (choice: RelationChoice) => {
      setLacking(false);
      setPlanned((now) => now && { ...now, choice });
    },
    problem: (field: string) =>
      lacking && field === 'text'
        ? 'Write the question that both claims answer.'
        : problemAt(sending.sent, field),
    pending: sending.pending,
    sent: sending.sent,
    again: sending.again,
    /** False, with the field marked, while something has to be written first. */
    isReady: () => {
      const lacks = planned?.choice.question === NEW_QUESTION && planned.choice.text.trim() === '';
      setLacking(lacks);
      return !lacks;
    },
    /** Writes a relation of the claim, if one is planned. It stays planned until it is written. */
    write: (claimId: string, wanted: Planned | null, onWritten: () => void) => {
      const input = wanted && relateInput(claimId, wanted.match, wanted.choice);
      if (input === null) return onWritten();
      sending.submit(input, () => {
        setPlanned(null);
        onWritten();
      });
    },
  };
}
