'use client';

import { useState } from 'react';
import { useBench } from '@/components/bench/bench';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useOpenedForm } from '@/components/drafting/use-opened-form';
import { useSending } from '@/components/drafting/use-sending';
import { RELATION_CHOICES } from '@/components/match/relation-words';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { DeskAnswer, DeskQuestion } from '@/domain/reviews/dossier';
import { Conflict } from './question-conflict';

/** Says how this claim stands to another answer of the same question. */
export function RelateForm({ question, other }: { question: DeskQuestion; other: DeskAnswer }) {
  const { dossier, actions, announce } = useBench();
  const id = `relate-${question.id}-${other.id}`;
  const [opened, setOpened] = useOpenedForm(id);
  const [choice, setChoice] = useState(RELATION_CHOICES[2]?.value ?? '');
  const [reason, setReason] = useState('');
  const sending = useSending(actions.relate);
  const submit = () => {
    const chosen = RELATION_CHOICES.find(({ value }) => value === choice);
    if (chosen === undefined) return;
    const [fromId, toId] = chosen.fromThis ? [dossier.id, other.id] : [other.id, dossier.id];
    sending.submit(
      {
        questionId: question.id,
        version: question.version,
        fromId,
        kind: chosen.kind,
        toId,
        reason: reason.trim() === '' ? null : reason.trim(),
      },
      () => {
        announce('The relation is saved.');
        setOpened(false);
        setReason('');
      },
    );
  };
  if (!opened) {
    return (
      <div>
        <Button size="small" onClick={() => setOpened(true)}>
          Relate<span className="sr-only"> this claim to claim {other.number}</span>
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-2 rounded-md border border-line p-3">
      <Conflict shown={sending.sent?.kind === 'conflict'} />
      <FormFrame
        id={id}
        label={`Relation to claim ${other.number}`}
        pending={sending.pending}
        sent={sending.sent}
        onSend={submit}
        onAgain={sending.again}
        submit="Save the relation"
        beside={<Button onClick={() => setOpened(false)}>Close</Button>}
      >
        <SelectField
          id={`${id}-kind`}
          name="kind"
          label="Relation"
          options={RELATION_CHOICES}
          value={choice}
          error={problemAt(sending.sent, 'kind')}
          onChange={(event) => setChoice(event.target.value)}
        />
        <TextField
          id={`${id}-reason`}
          name="reason"
          label="Reason"
          optional
          value={reason}
          error={problemAt(sending.sent, 'reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormFrame>
    </div>
  );
}
