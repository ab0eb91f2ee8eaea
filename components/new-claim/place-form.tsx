'use client';

import { Answer, FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Notice } from '@/components/ui/notice';
import type { AuthoringActions } from './authoring-actions';
import type { PickedPlace } from './new-claim-fields';

/** A claim that gets a place: `occurrenceId` is the one to adjust, null for a further one. */
export type PlacedClaim = {
  claimId: string;
  number: number;
  version: number;
  statement: string;
  occurrenceId: string | null;
};

type Props = {
  claim: PlacedClaim;
  place: PickedPlace;
  actions: AuthoringActions;
  onPlaced: () => void;
  onRemoved: () => void;
};

/** Puts a claim that is there already on the picked words. */
export function PlaceForm({ claim, place, actions, onPlaced, onRemoved }: Props) {
  const sending = useSending(actions.placeClaim);
  const { claimId, number, version, statement, occurrenceId } = claim;
  const fragments = problemAt(sending.sent, 'fragments');
  return (
    <FormFrame
      id="place-claim"
      label={occurrenceId === null ? 'Add a place' : 'Adjust the place'}
      pending={sending.pending}
      sent={sending.sent}
      onSend={() => sending.submit({ claimId, version, occurrenceId, ...place }, onPlaced)}
      onAgain={sending.again}
      submit={occurrenceId === null ? 'Add this place' : 'Put it on these words'}
      disabled={place.fragments.length === 0}
      beside={
        occurrenceId === null ? null : (
          <RemovePlace
            claim={{ ...claim, occurrenceId }}
            remove={actions.removeOccurrence}
            onRemoved={onRemoved}
          />
        )
      }
    >
      <p>
        Claim {number}: {statement}
      </p>
      {sending.sent?.kind === 'conflict' ? (
        <Notice tone="danger" title={sending.sent.message}>
          The page shows the claim as it is now. Look at it and send again; your words are still picked.
        </Notice>
      ) : null}
      {fragments ? <p className="font-medium text-danger">{fragments}</p> : null}
    </FormFrame>
  );
}

type RemoveProps = {
  claim: PlacedClaim & { occurrenceId: string };
  remove: AuthoringActions['removeOccurrence'];
  onRemoved: () => void;
};

/** Takes the claim off this place; its record stays. The last place cannot be taken: the server says what to do. */
function RemovePlace({ claim, remove, onRemoved }: RemoveProps) {
  const sending = useSending(remove);
  const { claimId, version, occurrenceId, number } = claim;
  return (
    <>
      <Confirm trigger="It does not stand here" title={`Take claim ${number} off this place?`}>
        {(close) => (
          <>
            <p>The words lose this mark. The record keeps where it stood, and the step can be undone.</p>
            <div className="flex flex-wrap gap-3">
              <Button
                look="danger"
                onClick={() => {
                  sending.submit({ claimId, version, occurrenceId }, onRemoved);
                  close();
                }}
              >
                Take it off
              </Button>
              <Button onClick={close}>Cancel</Button>
            </div>
          </>
        )}
      </Confirm>
      <Answer formId="remove-place" sent={sending.sent} pending={sending.pending} onAgain={sending.again} />
      {sending.sent?.kind === 'conflict' ? <Notice tone="danger" title={sending.sent.message} /> : null}
    </>
  );
}
