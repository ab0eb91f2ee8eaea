'use client';

import { useEffect, useState } from 'react';
import { newId } from '@/components/attribution/new-id';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useFocusOnOpen } from '@/components/drafting/use-opened-form';
import { ClaimFieldset } from '@/components/new-claim/claim-fieldset';
import type { NewClaimFields } from '@/components/new-claim/new-claim-fields';
import { useNewSource } from '@/components/new-claim/use-new-source';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { type Successor, successorOf } from '@/domain/questions/successor';
import type { TriageItem } from '@/domain/revisions/triage';
import { markedWords } from './marked-words';
import { fieldsOfSuccessor, successorInput } from './successor-fields';
import type { TriageActions } from './triage-actions';
import { TriageAnswer } from './triage-answer';
import type { Triage } from './use-triage';

type Props = { item: TriageItem; actions: TriageActions; triage: Triage; onClose: () => void };

/** What the claim is now: the next one, filled in from the one before and from the words that stand there. */
export function SuccessorForm({ item, actions, triage, onClose }: Props) {
  const { id } = item.claim;
  const [successor, setSuccessor] = useState<Successor | 'loading' | null>('loading');
  const words = { was: markedWords(item.was), now: item.now === null ? '' : markedWords(item.now) };
  useEffect(() => {
    let wanted = true;
    actions.claimToSucceed(id).then(
      (claim) => wanted && setSuccessor(claim && successorOf(claim, words, newId)),
      () => wanted && setSuccessor(null),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  if (successor === 'loading') return <p role="status">Opening the claim …</p>;
  if (successor === null) {
    return (
      <Notice tone="danger" title="The claim did not come">
        <Button size="small" onClick={onClose}>
          Back
        </Button>
      </Notice>
    );
  }
  return <Fields {...{ item, actions, triage, onClose, successor, words: words.now }} />;
}

const ID = 'triage';

function Fields(props: Props & { successor: Successor; words: string }) {
  const { item, actions, triage, onClose, successor, words } = props;
  const { sending } = triage;
  const [fields, setFields] = useState(() => fieldsOfSuccessor(successor));
  const [text, setText] = useState(successor.questionText);
  useFocusOnOpen(ID, true);
  const set = (change: Partial<NewClaimFields>) => setFields((now) => ({ ...now, ...change }));
  const making = useNewSource(fields, set, actions.createSource);
  const problem = (field: string) => problemAt(sending.sent, field);
  const { question } = successor;
  return (
    <div className="grid gap-4 border-t border-line pt-4">
      <TriageAnswer triage={triage} />
      <FormFrame
        id={ID}
        label="The claim is now"
        pending={sending.pending}
        sent={null}
        onSend={() =>
          triage.decide({ kind: 'succeed', next: successorInput(fields, words, question, text) }, words)
        }
        onAgain={sending.again}
        submit="This is the claim now"
        beside={<Button onClick={onClose}>Back</Button>}
      >
        <p>
          A new claim on these words, which nobody has judged yet. It updates claim {item.claim.number}, which
          is gone from this text and keeps its verdict and its record.
        </p>
        <ClaimFieldset
          id={ID}
          fields={fields}
          words={words}
          set={set}
          problem={problem}
          find={actions.findSources}
          onCreate={making.onCreate}
        />
        {question === null ? (
          <TextField
            id={`${ID}-text`}
            name="text"
            label="Question that both answer"
            hint="Readers see both answers under it."
            value={text}
            error={problem('text')}
            onChange={(event) => setText(event.target.value)}
          />
        ) : (
          <p>Both answer the question “{question.text}”.</p>
        )}
      </FormFrame>
      {making.dialog}
    </div>
  );
}
