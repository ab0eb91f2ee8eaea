'use client';

import { useState } from 'react';
import { useBench } from '@/components/bench/bench';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { TextArea } from '@/components/ui/field';

/** Withdraws the claim as not a claim at all, with a reason. */
export function WithdrawClaim() {
  return (
    <Confirm trigger="Withdraw" title="Withdraw this claim?" look="bare" size="small">
      {(close) => <WithdrawForm onClose={close} />}
    </Confirm>
  );
}

function WithdrawForm({ onClose }: { onClose: () => void }) {
  const { dossier, actions, noteOwn, announce } = useBench();
  const [reason, setReason] = useState('');
  const sending = useSending(actions.withdrawClaim);
  const submit = () =>
    sending.submit(
      { claimId: dossier.id, version: dossier.version, reason: reason.trim() },
      ({ version }) => {
        noteOwn(version);
        announce('The claim is withdrawn.');
        onClose();
      },
    );
  return (
    <FormFrame
      id="withdraw-claim"
      label="Withdraw the claim"
      pending={sending.pending}
      sent={sending.sent}
      onSend={submit}
      onAgain={sending.again}
      submit="Withdraw it"
      beside={<Button onClick={onClose}>Keep it</Button>}
    >
      <p>Readers no longer see it. Its record stays, and it can be brought back.</p>
      <TextArea
        id="withdraw-claim-reason"
        name="reason"
        label="Why"
        value={reason}
        error={problemAt(sending.sent, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormFrame>
  );
}
