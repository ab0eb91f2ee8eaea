'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useReady } from '@/components/ui/use-ready';
import { ImportProgress } from './import-progress';
import { ImportRefusal } from './import-refusal';
import { useImport } from './use-import';

type Props = {
  /** Filled in at first: where a known article was published. */
  address?: string;
  articleId?: string;
  onRead: (id: string) => void;
};

const PLACE = 'sourceline:import-address';

/** Brings an article in from the web. Where a site asks robots to stay away, the person may give a reason. */
export function AddressForm({ address: first = '', articleId, onRead }: Props) {
  const [address, setAddress] = useState(first);
  const [reason, setReason] = useState('');
  const ready = useReady();
  const bringing = useImport((id) => {
    if (articleId === undefined) sessionStorage.removeItem(PLACE);
    onRead(id);
  });
  const wantsReason =
    bringing.answer?.kind === 'refused' && hasField(bringing.answer.problems, 'overrideReason');

  // After a reload, and on the way back from another page.
  useEffect(() => {
    const kept = sessionStorage.getItem(PLACE);
    if (kept !== null && articleId === undefined) setAddress(kept);
  }, [articleId]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    bringing.send({ way: 'address', address, overrideReason: reason || null, articleId: articleId ?? null });
  };
  return (
    <form onSubmit={send} className="grid content-start gap-4" noValidate>
      <ImportRefusal answer={bringing.answer} />
      <TextField
        name="address"
        id="import-address"
        label="Web address"
        hint="Where the outlet published the article."
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={address}
        onChange={({ target }) => {
          setAddress(target.value);
          if (articleId === undefined) sessionStorage.setItem(PLACE, target.value);
        }}
      />
      {wantsReason || reason !== '' ? (
        <TextField
          name="overrideReason"
          id="import-reason"
          label="Reason to read it all the same"
          hint="For example that the outlet agreed. It is kept in the ledger."
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      ) : null}
      {bringing.pending ? (
        <ImportProgress stages={bringing.stages} cancel={bringing.cancel} />
      ) : (
        <div>
          <Button type="submit" look="primary" disabled={!ready}>
            {wantsReason ? 'Read it all the same' : 'Read the page'}
          </Button>
        </div>
      )}
    </form>
  );
}

function hasField(problems: readonly { field: string | null }[], name: string): boolean {
  return problems.some(({ field }) => field === name);
}
