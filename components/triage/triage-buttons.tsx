'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { TextArea } from '@/components/ui/field';
import type { TriageItem } from '@/domain/revisions/triage';
import { AlteredButtons } from './altered-buttons';
import { Hint } from './hint';
import type { Triage } from './use-triage';

/** What can be decided about the place in hand. Each button names its key. */
export function TriageButtons({ item, triage }: { item: TriageItem; triage: Triage }) {
  const { decide, pick, sending } = triage;
  const { state, now, other } = item;
  const busy = sending.pending || undefined;
  return (
    <fieldset className="flex flex-wrap gap-2 border-t border-line pt-4">
      <legend className="sr-only">Decide</legend>
      {now === null ? null : state === 'altered' ? (
        <AlteredButtons item={item} now={now} triage={triage} />
      ) : (
        <>
          <Button
            look="primary"
            data-press="keep"
            aria-disabled={busy}
            onClick={() => decide({ kind: 'keep' })}
          >
            Keep it here <Hint name="k" />
          </Button>
          <Button data-press="adjust" onClick={() => pick('adjust')}>
            Adjust the words <Hint name="a" />
          </Button>
        </>
      )}
      {other === null ? null : (
        <Button
          data-press="other"
          aria-disabled={busy}
          onClick={() =>
            decide({
              kind: 'move',
              articleId: item.article.id,
              revisionId: other.revision.id,
              fragments: other.fragments,
            })
          }
        >
          Take the other place <Hint name="o" />
        </Button>
      )}
      <Button
        data-press="elsewhere"
        look={now === null ? 'primary' : 'quiet'}
        onClick={() => pick('elsewhere')}
      >
        Select other words <Hint name="e" />
      </Button>
      {now === null ? (
        <Button data-press="gone" aria-disabled={busy} onClick={() => decide({ kind: 'gone', reason: null })}>
          It is gone <Hint name="g" />
        </Button>
      ) : (
        <span data-press-within="gone" className="contents">
          <Confirm
            trigger={
              <>
                It is gone <Hint name="g" />
              </>
            }
            title={`Take claim ${item.claim.number} off this text?`}
            look="quiet"
          >
            {(close) => <GoneForm triage={triage} close={close} />}
          </Confirm>
        </span>
      )}
    </fieldset>
  );
}

function GoneForm({ triage, close }: { triage: Triage; close: () => void }) {
  const [reason, setReason] = useState('');
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        close();
        triage.decide({ kind: 'gone', reason: reason.trim() || null });
      }}
    >
      <p>
        The place where it was put is given up, and readers no longer see the claim there. Its record stays,
        and the step can be undone.
      </p>
      <TextArea
        id="gone-reason"
        name="reason"
        label="Reason"
        hint="Kept in the record."
        optional
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="danger">
          Take it off
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}
