'use client';

import { useState } from 'react';
import { newId } from '@/components/attribution/new-id';
import type { Sent } from '@/components/desk/sent';
import { useSending } from '@/components/desk/use-sending';
import type { DeskSuggestion } from '@/domain/suggestions/desk';
import { acceptInput, fieldsOfDraft } from './draft-fields';
import type { Accepted, OnSuggestion, SuggestionActions } from './suggestion-actions';
import type { Walk } from './use-suggestion-walk';

/** What was done last, so that it can be undone; the newest at the end. */
type Step = { fingerprint: string; statement: string; claim: Accepted | null };

export type Decisions = ReturnType<typeof useDecisions>;

/** Accepting as it is, dismissing, and undoing the last of both; each goes on to the next suggestion. */
export function useDecisions(
  text: Omit<OnSuggestion, 'fingerprint'>,
  actions: SuggestionActions,
  walk: Walk,
  say: (words: string) => void,
) {
  const [steps, setSteps] = useState<Step[]>([]);
  const accepting = useSending(actions.accept);
  const dismissing = useSending(actions.dismiss);
  const bringing = useSending(actions.bringBack);
  const taking = useSending(actions.takeBack);
  const all = [accepting, dismissing, bringing, taking];
  const pending = all.some((sending) => sending.pending);
  const begin = () => {
    for (const sending of all) sending.clear();
  };

  const goOn = ({ fingerprint, draft }: DeskSuggestion, claim: Accepted | null, words: string) => {
    setSteps((done) => [...done, { fingerprint, statement: draft.statement, claim }]);
    walk.goOn(fingerprint);
    say(words);
  };
  const accepted = (one: DeskSuggestion, claim: Accepted) =>
    goOn(one, claim, `Claim ${claim.number} was added. U undoes it.`);

  const accept = (one: DeskSuggestion) => {
    if (pending) return;
    begin();
    const on = { ...text, fingerprint: one.fingerprint };
    accepting.submit(acceptInput(on, one.draft.fragments, fieldsOfDraft(one.draft, newId)), (claim) =>
      accepted(one, claim),
    );
  };
  const dismiss = (one: DeskSuggestion) => {
    if (pending) return;
    begin();
    dismissing.submit({ ...text, fingerprint: one.fingerprint }, () =>
      goOn(one, null, 'Dismissed. U undoes it.'),
    );
  };
  const undo = () => {
    const last = steps.at(-1);
    if (last === undefined || pending) {
      if (last === undefined) say('There is nothing to undo on this page.');
      return;
    }
    begin();
    const { fingerprint, claim } = last;
    const on = { articleId: text.articleId, fingerprint };
    const undone = () => {
      setSteps((done) => done.slice(0, -1));
      walk.take(fingerprint);
      say(claim === null ? 'It is proposed again.' : `Claim ${claim.number} was taken back.`);
    };
    if (claim === null) bringing.submit(on, undone);
    else taking.submit({ ...on, claimId: claim.id, version: claim.version }, undone);
  };
  const refused = all.find(({ sent }) => sent !== null && sent.kind !== 'saved');
  const sent: Sent | null = refused?.sent ?? null;
  return {
    accept,
    accepted,
    dismiss,
    undo,
    pending,
    sent,
    again: () => refused?.again(),
    last: steps.at(-1) ?? null,
  };
}
