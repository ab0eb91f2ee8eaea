'use client';

import { useState } from 'react';
import { clashesInWords } from '@/components/drafting/clashes';
import { ConflictPanel } from '@/components/drafting/conflict-panel';
import { type Draft, isBehind } from '@/components/drafting/draft';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt, type Send } from '@/components/drafting/sent';
import { useDraft } from '@/components/drafting/use-draft';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { SOURCE_KINDS, type SourceKind, type SourceView } from '@/domain/sources/source';
import {
  fieldsOfSource,
  SOURCE_FIELD_WORDS,
  type SourceFields,
  sourceEditOf,
  sourceFieldInWords,
} from './source-fields';

export type SourceEdit = ReturnType<typeof sourceEditOf> & {
  sourceId: string;
  version: number;
  /** Left out: stays as it is. Null: is forgotten. */
  identity?: string | null;
};

type Props = { source: SourceView; save: Send<SourceEdit, { version: number }> };

const KINDS = Object.entries(SOURCE_KINDS).map(([value, label]) => ({ value, label }));
const ID = 'source';

/** The form of one source. */
export function SourceForm({ source, save }: Props) {
  const [own, setOwn] = useState<ReadonlySet<number>>(new Set());
  const [done, setDone] = useState(false);
  // Not part of the draft: a protected identity is not left in the browser's storage.
  const [identity, setIdentity] = useState<{ text: string; forget: boolean }>({ text: '', forget: false });
  const now = { fields: fieldsOfSource(source), version: source.version, seq: '0' };
  const form = useDraft(`source-${source.slug}`, now, own);
  const sending = useSending(save);
  const behind = form.dirty && isBehind(form.draft, now);

  const submit = (draft: Draft<SourceFields>) => {
    setDone(false);
    sending.submit(
      { ...sourceEditOf(draft.mine), sourceId: source.id, version: draft.version, ...identityEdit(identity) },
      ({ version }) => {
        setOwn((versions) => new Set([...versions, version]));
        setIdentity({ text: '', forget: false });
        setDone(true);
        form.discard();
      },
    );
  };
  const text = (name: Exclude<keyof SourceFields, 'kind'>) => ({
    id: `${ID}-${name}`,
    name,
    value: form.fields[name],
    error: problemAt(sending.sent, name),
    onChange: (event: { target: { value: string } }) => form.set({ [name]: event.target.value }),
  });
  const unnamed = form.fields.kind === 'unnamed';

  return (
    <div className="grid max-w-measure gap-4">
      {behind ? (
        <ConflictPanel
          since={[]}
          clashes={clashesInWords(form.draft, now.fields, SOURCE_FIELD_WORDS, sourceFieldInWords)}
          verb="save"
          pending={sending.pending}
          onKeep={() => submit(form.keepMine())}
          onTake={(name) => form.takeTheirs(name as keyof SourceFields)}
        />
      ) : null}
      <FormFrame
        id={ID}
        label="Edit the source"
        pending={sending.pending}
        sent={sending.sent}
        onSend={() => submit(form.draft)}
        onAgain={sending.again}
        submit="Save the source"
        disabled={behind}
        beside={
          <>
            {form.dirty ? (
              <Button look="bare" onClick={form.discard}>
                Discard what I typed
              </Button>
            ) : null}
            <span role="status">{done && !form.dirty ? 'Saved.' : ''}</span>
          </>
        }
      >
        <TextField
          label={unnamed ? 'Public description' : 'Name'}
          hint={unnamed ? 'What readers see: “two officials in Moscow”. Never a name.' : undefined}
          {...text('name')}
        />
        <SelectField
          id={`${ID}-kind`}
          name="kind"
          label="Kind"
          options={KINDS}
          value={form.fields.kind}
          error={problemAt(sending.sent, 'kind')}
          onChange={(event) => form.set({ kind: event.target.value as SourceKind })}
        />
        {unnamed ? (
          <>
            <TextArea
              label="Why it is not named"
              hint="Your justification, shown to readers."
              {...text('justification')}
            />
            <Identity
              kept={source.hasIdentity}
              identity={identity}
              onChange={setIdentity}
              error={problemAt(sending.sent, 'identity')}
            />
          </>
        ) : null}
        <TextArea
          label="Other names and spellings"
          optional
          hint="One a line. Search finds the source by each of them."
          {...text('aliases')}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Role" optional {...text('role')} />
          <TextField label="Affiliation" optional {...text('affiliation')} />
        </div>
        <TextArea label="Description" optional {...text('description')} />
        <TextField label="Link" optional type="url" placeholder="https://" {...text('url')} />
      </FormFrame>
    </div>
  );
}

type Identity = { text: string; forget: boolean };

function identityEdit({ text, forget }: Identity): Pick<SourceEdit, 'identity'> {
  if (forget) return { identity: null };
  return text.trim() === '' ? {} : { identity: text.trim() };
}

type IdentityProps = {
  kept: boolean;
  identity: Identity;
  onChange: (identity: Identity) => void;
  error: string | undefined;
};

function Identity({ kept, identity, onChange, error }: IdentityProps) {
  return (
    <div className="grid gap-2">
      <TextField
        id={`${ID}-identity`}
        name="identity"
        label={kept ? 'New identity' : 'Identity'}
        optional
        autoComplete="off"
        hint={
          kept
            ? 'One is kept. Empty: it stays as it is. Only editors can read it, and each reading is recorded.'
            : 'Kept apart and never sent to readers. Only editors can read it, and each reading is recorded.'
        }
        value={identity.text}
        error={error}
        onChange={(event) => onChange({ ...identity, text: event.target.value })}
      />
      {kept ? (
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4"
            checked={identity.forget}
            onChange={(event) => onChange({ ...identity, forget: event.target.checked })}
          />
          Forget the identity that is kept
        </label>
      ) : null}
    </div>
  );
}
