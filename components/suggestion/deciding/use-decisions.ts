'use client';

import { useState } from 'react';
import { newId } from '@/components/attribution/new-id';
import type { Sent } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';
import type { Walk } from '../walking/use-suggestion-walk';
import { type Done, doneInWords, type Step, undoneInWords, withVersion } from './decided-steps';
import { acceptInput, fieldsOfDraft } from './draft-fields';
import type { OnSuggestion, SuggestionActions } from './suggestion-actions';

export type Decisions = ReturnType<typeof useDecisions>;

/** Accepting as it is, dismissing, and undoing the last of what was done; each goes on to the next suggestion. */
export function useDecisions(
  text: Omit<OnSuggestion, 'fingerprint'>,
  actions: SuggestionActions,
  walk: Walk,
  say: (words: string) => void,
) {
  // What was done on this page, so that it can be undone; the newest at the end.
  const [steps, setSteps] = useState<Step[]>([]);
  const accepting = useSending(actions.accept);
  const dismissing = useSending(actions.dismiss);
  const bringing = useSending(actions.bringBack);
  const taking = useSending(actions.takeBack);
  const lifting = useSending(actions.takeBackPlaced);
  const all = [accepting, dismissing, bringing, taking, lifting];
  const pending = all.some((sending) => sending.pending);
  const begin = () => {
    for (const sending of all) sending.clear();
  };

  /** Notes what was done about one, and goes on to the next. */
  const done = ({ fingerprint, draft }: DeskSuggestion, what: Done) => {
    setSteps((before) => [...withVersion(before, what), { fingerprint, statement: draft.statement, what }]);
    walk.goOn(fingerprint);
    say(`${doneInWords(what)} U undoes it.`);
  };
  const accept = (one: DeskSuggestion) => {
    if (pending) return;
    begin();
    const on = { ...text, fingerprint: one.fingerprint };
    accepting.submit(acceptInput(on, one.draft.fragments, fieldsOfDraft(one.draft, newId)), (claim) =>
      done(one, { kind: 'accepted', claim }),
    );
  };
  const dismiss = (one: DeskSuggestion) => {
    if (pending) return;
    begin();
    dismissing.submit({ ...text, fingerprint: one.fingerprint }, () => done(one, { kind: 'dismissed' }));
  };
  const undo = () => {
    const last = steps.at(-1);
    if (last === undefined || pending) {
      if (last === undefined) say('There is nothing to undo on this page.');
      return;
    }
    begin();
    const { fingerprint, what } = last;
    const on = { articleId: text.articleId, fingerprint };
    const undone = (now?: { version: number }) => {
      setSteps((before) => {
        const left = before.slice(0, -1);
        return what.kind === 'placed' && now
          ? withVersion(left, { ...what, claim: { ...what.claim, ...now } })
          : left;
      });
      walk.take(fingerprint);
      say(undoneInWords(what));
    };
    if (what.kind === 'dismissed') return bringing.submit(on, () => undone());
    const ofClaim = { ...on, claimId: what.claim.id, version: what.claim.version };
    if (what.kind === 'accepted') taking.submit(ofClaim, () => undone());
    else lifting.submit({ ...ofClaim, occurrenceIds: what.claim.occurrenceIds }, undone);
  };
  const refused = all.find(({ sent }) => sent !== null && sent.kind !== 'saved');
  const sent: Sent | null = refused?.sent ?? null;
  return {
    accept,
    done,
    dismiss,
    undo,
    pending,
    sent,
    again: () => refused?.again(),
    last: steps.at(-1) ?? null,
  };
}
