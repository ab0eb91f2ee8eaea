'use client';

import { useState } from 'react';
import { Answer } from '@/components/drafting/form-frame';
import type { Send } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';

type Props = { slug: string; reveal: Send<{ slug: string }, { identity: string }> };

/** Who an unnamed source is: shown only when an editor asks, and the asking is recorded. */
export function SourceIdentity({ slug, reveal }: Props) {
  const [identity, setIdentity] = useState<string | null>(null);
  const sending = useSending(reveal);
  if (identity !== null) {
    return (
      <div role="status" className="flex flex-wrap items-center gap-3">
        <p>
          Identity: <strong className="font-semibold">{identity}</strong>
        </p>
        <Button size="small" onClick={() => setIdentity(null)}>
          Hide it
        </Button>
      </div>
    );
  }
  return (
    <Confirm trigger="Show the identity" title="Show who this source is?" look="quiet">
      {(close) => (
        <div className="grid gap-4">
          <Answer formId="identity" sent={sending.sent} pending={sending.pending} onAgain={sending.again} />
          <p>Your name and the time are recorded. Make sure that nobody looks over your shoulder.</p>
          <div className="flex gap-2">
            <Button
              look="primary"
              aria-disabled={sending.pending || undefined}
              onClick={() =>
                sending.submit({ slug }, ({ identity: revealed }) => {
                  close();
                  setIdentity(revealed);
                })
              }
            >
              Show it
            </Button>
            <Button onClick={close}>Cancel</Button>
          </div>
        </div>
      )}
    </Confirm>
  );
}
