'use client';

import { type ReactNode, useState } from 'react';
import { FormFrame } from '@/components/drafting/form-frame';
import { notSaved, problemAt, type Send } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { TextField } from '@/components/ui/field';
import type { SavedView } from '@/domain/reviews/view';
import type { ViewActions } from './queue-actions';

type SaveProps = { query: string; mayShare: boolean; send: ViewActions['saveView'] };

/** Keeps the queue as it is narrowed now, under a name. */
export function SaveView({ query, mayShare, send }: SaveProps) {
  const [shared, setShared] = useState(false);
  return (
    <Confirm trigger="Save this view" title="Save this view" look="quiet" size="small">
      {(close) => (
        <NameForm
          id="save-view"
          label="Save this view"
          name=""
          send={send}
          input={(name) => ({ name, query, shared })}
          onClose={close}
        >
          {mayShare ? (
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                className="size-4"
                checked={shared}
                onChange={(event) => setShared(event.target.checked)}
              />
              For the whole desk
            </label>
          ) : null}
        </NameForm>
      )}
    </Confirm>
  );
}

export function RenameView({ view, send }: { view: SavedView; send: ViewActions['renameView'] }) {
  return (
    <Confirm trigger="Rename" title="Rename the view" look="bare" size="small">
      {(close) => (
        <NameForm
          id="rename-view"
          label="Rename the view"
          name={view.name}
          send={send}
          input={(name) => ({ viewId: view.id, version: view.version, name })}
          onClose={close}
        />
      )}
    </Confirm>
  );
}

type NameProps<Input extends object> = {
  id: string;
  label: string;
  name: string;
  send: Send<Input>;
  input: (name: string) => Input;
  onClose: () => void;
  children?: ReactNode;
};

function NameForm<Input extends object>(props: NameProps<Input>) {
  const { id, label, send, input, onClose, children } = props;
  const [name, setName] = useState(props.name);
  const sending = useSending(send);
  return (
    <FormFrame
      id={id}
      label={label}
      pending={sending.pending}
      sent={sending.sent}
      onSend={() => sending.submit(input(name), onClose)}
      onAgain={sending.again}
      submit="Save"
      beside={<Button onClick={onClose}>Cancel</Button>}
    >
      {sending.sent?.kind === 'conflict' ? <p role="alert">{sending.sent.message}</p> : null}
      <TextField
        id={`${id}-name`}
        name="name"
        label="Name"
        maxLength={60}
        autoComplete="off"
        value={name}
        error={problemAt(sending.sent, 'name')}
        onChange={(event) => setName(event.target.value)}
      />
      {children}
    </FormFrame>
  );
}

export function DeleteView({ view, send }: { view: SavedView; send: ViewActions['deleteView'] }) {
  const sending = useSending(send);
  const problem = notSaved(sending.sent);
  return (
    <Confirm trigger="Delete the view" title={`Delete the view “${view.name}”?`} look="bare" size="small">
      {(close) => (
        <div className="grid gap-4">
          <p>
            {view.shared ? 'It is gone for the whole desk. ' : ''}
            The claims in it stay as they are.
          </p>
          {problem === null ? null : <p role="alert">{problem}</p>}
          <div className="flex flex-wrap gap-2">
            <Button
              look="danger"
              aria-disabled={sending.pending || undefined}
              onClick={() => sending.submit({ viewId: view.id, version: view.version }, close)}
            >
              Delete it
            </Button>
            <Button onClick={close}>Keep it</Button>
          </div>
        </div>
      )}
    </Confirm>
  );
}
