'use client';

import { useState } from 'react';
import { useBench } from '@/components/bench/bench';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { SelectField, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/** In place of the verdict form for who wrote the claim, where the newsroom asks for two people: gives it to somebody else. */
export function AskAColleague({ why }: { why: string }) {
  const { dossier, actions, noteOwn, announce } = useBench();
  const [asked, setAsked] = useState(dossier.assignee?.id ?? dossier.colleagues[0]?.id ?? '');
  const [note, setNote] = useState('');
  const sending = useSending(actions.assign);
  const name = dossier.colleagues.find(({ id }) => id === asked)?.name ?? '';
  const submit = () =>
    sending.submit(
      { claimId: dossier.id, version: dossier.version, assigneeId: asked, note: note.trim() },
      ({ version }) => {
        noteOwn(version);
        setNote('');
        announce(`${name} is asked to judge the claim.`);
      },
    );
  return (
    <>
      <Notice title="Needs a second reviewer">{why}</Notice>
      {dossier.colleagues.length === 0 ? (
        <p>Nobody else can judge it yet. Ask an admin to add a colleague under People.</p>
      ) : (
        <FormFrame
          id="ask-colleague"
          label="Ask a colleague"
          pending={sending.pending}
          sent={sending.sent}
          onSend={submit}
          onAgain={sending.again}
          submit="Ask a colleague"
        >
          <SelectField
            id="ask-colleague-assigneeId"
            name="assigneeId"
            label="Colleague"
            options={dossier.colleagues.map(({ id, name: label }) => ({ value: id, label }))}
            value={asked}
            error={problemAt(sending.sent, 'assigneeId')}
            onChange={(event) => setAsked(event.target.value)}
          />
          <TextArea
            id="ask-colleague-note"
            name="note"
            label="Note"
            optional
            value={note}
            error={problemAt(sending.sent, 'note')}
            onChange={(event) => setNote(event.target.value)}
          />
        </FormFrame>
      )}
      {dossier.assignee === null ? null : (
        <p role="status" className="text-sm text-soft">
          The claim is with {dossier.assignee.name}.
        </p>
      )}
    </>
  );
}
