'use client';

import { FormFrame } from '@/components/desk/form-frame';
import { problemAt } from '@/components/desk/sent';
import { useSending } from '@/components/desk/use-sending';
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

type Props = { claim: PlacedClaim; place: PickedPlace; actions: AuthoringActions; onPlaced: () => void };

/** Puts a claim that is there already on the picked words. */
export function PlaceForm({ claim, place, actions, onPlaced }: Props) {
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
