'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { TextArea } from '@/components/ui/field';
import type { TriageItem, WordsInPlace } from '@/domain/revisions/triage';
import { Hint } from './hint';
import { markedWords } from './marked-words';
import type { Triage } from './use-triage';

type Props = { item: TriageItem; now: WordsInPlace; triage: Triage };

/** What can be said of words that say something else now: never that they are kept as they are. */
export function AlteredButtons({ item, now, triage }: Props) {
  return (
    <>
      <Button look="primary" data-press="succeed" onClick={() => triage.pick('succeed')}>
        <span className="max-w-[min(24rem,70vw)] truncate">The claim is now: “{markedWords(now)}”</span>{' '}
        <Hint name="c" />
      </Button>
      <span data-press-within="other-words" className="contents">
        <Confirm
          trigger={
            <>
              Same claim, other words <Hint name="s" />
            </>
          }
          title={`Is claim ${item.claim.number} the same in other words?`}
          look="quiet"
        >
          {(close) => <OtherWordsForm triage={triage} close={close} />}
        </Confirm>
      </span>
    </>
  );
}

function OtherWordsForm({ triage, close }: { triage: Triage; close: () => void }) {
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState(false);
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return setLacking(true);
        close();
        triage.decide({ kind: 'other words', reason: reason.trim() });
      }}
    >
      <p>
        The claim stays on these words. A verdict that it has was given for the words before, so readers see
        it as being re-checked until a reviewer judges it again.
      </p>
      <TextArea
        id="other-words-reason"
        name="reason"
        label="Why it is the same claim"
        hint="Kept in the record."
        maxLength={2000}
        value={reason}
        error={lacking && reason.trim() === '' ? 'Say in a sentence why it is the same claim.' : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary">
          It is the same claim
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}
