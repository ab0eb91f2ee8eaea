'use client';

import type { ReactNode } from 'react';
import { clashesInWords, linesSince } from '@/components/drafting/clashes';
import { ConflictPanel } from '@/components/drafting/conflict-panel';
import { changedFields, type Draft, isBehind } from '@/components/drafting/draft';
import { FormFrame } from '@/components/drafting/form-frame';
import type { Send } from '@/components/drafting/sent';
import { useDraft } from '@/components/drafting/use-draft';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { useBench } from './bench';
import type { NewVersion, OnClaim } from './bench-actions';

type Name<Fields> = Extract<keyof Fields, string>;

export type BenchFormWords<Fields> = {
  label: string;
  submit: string;
  /** "save", "add it": what the conflict panel offers to do. */
  verb: string;
  saved: string;
  fields: Record<keyof Fields, string>;
  inWords: (fields: Fields, name: Name<Fields>) => string;
};

export type BenchForm<Fields extends object> = ReturnType<typeof useBenchForm<Fields, OnClaim>>;

/**
 * One form of the workbench: its draft, its sending, and what to do when somebody else was first. `inputOf`
 * makes the command's input of the fields and of the names of those that were changed.
 */
export function useBenchForm<
  Fields extends object,
  Input extends OnClaim,
  Value extends NewVersion = NewVersion,
>({
  name,
  saved,
  send,
  inputOf,
  onSaved,
}: {
  name: string;
  /** The fields as they are saved now. */
  saved: Fields;
  send: Send<Input, Value>;
  inputOf: (on: OnClaim, fields: Fields, changed: Name<Fields>[]) => Input;
  onSaved: (value: Value, fields: Fields) => void;
}) {
  const { dossier, own, noteOwn, current } = useBench();
  const now = current(saved);
  const form = useDraft(`claim-${dossier.number}-${name}`, now, own);
  const sending = useSending(send);

  const submitDraft = (draft: Draft<Fields>) => {
    const on = { claimId: dossier.id, version: draft.version };
    sending.submit(inputOf(on, draft.mine, changedFields(draft)), (value) => {
      noteOwn(value.version);
      form.discard();
      onSaved(value, draft.mine);
    });
  };

  return {
    name,
    ...form,
    sending,
    behind: form.dirty && isBehind(form.draft, now),
    submit: () => submitDraft(form.draft),
    saveOverNew: () => submitDraft(form.keepMine()),
    saved,
    since: linesSince(dossier.history, form.draft.seq),
  };
}

type Props<Fields extends object> = {
  form: Omit<BenchForm<Fields>, 'sending'> & { sending: ReturnType<typeof useSending<never, NewVersion>> };
  words: BenchFormWords<Fields>;
  onClose?: () => void;
  disabled?: boolean;
  children: ReactNode;
};

/** The frame around the fields of a useBenchForm. */
export function BenchFormFrame<Fields extends object>({
  form,
  words,
  onClose,
  disabled,
  children,
}: Props<Fields>) {
  const { sending, draft, saved } = form;
  return (
    <div className="grid gap-4">
      {form.restored ? (
        <p role="status" className="text-sm text-soft">
          Brought back: what you typed here before and did not save.
        </p>
      ) : null}
      {form.behind ? (
        <ConflictPanel
          since={form.since}
          clashes={clashesInWords(draft, saved, words.fields, words.inWords)}
          verb={words.verb}
          pending={sending.pending}
          onKeep={form.saveOverNew}
          onTake={(name) => form.takeTheirs(name as Name<Fields>)}
        />
      ) : null}
      <FormFrame
        id={form.name}
        label={words.label}
        pending={sending.pending}
        sent={sending.sent}
        onSend={form.submit}
        onAgain={sending.again}
        submit={words.submit}
        disabled={disabled || form.behind}
        beside={
          <>
            {form.dirty ? (
              <Button
                look="bare"
                onClick={() => {
                  form.discard();
                  sending.clear();
                }}
              >
                Discard what I typed
              </Button>
            ) : null}
            {onClose ? <Button onClick={onClose}>Close</Button> : null}
          </>
        }
      >
        {children}
      </FormFrame>
    </div>
  );
}
