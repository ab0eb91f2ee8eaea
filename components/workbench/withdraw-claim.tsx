'use client';

import { useBench } from '@/components/bench/bench';
import { WithdrawForm } from '@/components/bench/withdraw-form';
import { useSending } from '@/components/drafting/use-sending';
import { Confirm } from '@/components/ui/confirm';

/** Withdraws the claim as not a claim at all, with a reason. */
export function WithdrawClaim() {
  return (
    <Confirm trigger="Withdraw" title="Withdraw this claim?" look="bare" size="small">
      {(close) => <WithdrawTheClaim onClose={close} />}
    </Confirm>
  );
}

function WithdrawTheClaim({ onClose }: { onClose: () => void }) {
  const { dossier, actions, noteOwn, announce } = useBench();
  const sending = useSending(actions.withdrawClaim);
  const submit = (reason: string) =>
    sending.submit({ claimId: dossier.id, version: dossier.version, reason }, ({ version }) => {
      noteOwn(version);
      announce('The claim is withdrawn.');
      onClose();
    });
  return (
    <WithdrawForm
      id="withdraw-claim"
      label="Withdraw the claim"
      sending={sending}
      onSend={submit}
      onClose={onClose}
    >
      Readers no longer see it. Its record stays, and it can be brought back.
    </WithdrawForm>
  );
}
