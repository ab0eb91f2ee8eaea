'use client';

import { type ReactNode, useState } from 'react';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import type { Sending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';

type Props<Input extends object, Value> = {
  id: string;
  label: string;
  /** What it means to withdraw it. */
  children: ReactNode;
  sending: Sending<Input, Value>;
  onSend: (reason: string) => void;
  onClose: () => void;
  /** What the two buttons say; one thing without. */
  submit?: string;
  keep?: string;
};

/** Withdraws something with a reason; its record stays. */
export function WithdrawForm<Input extends object, Value>(props: Props<Input, Value>) {
  const { id, label, children, sending, onSend, onClose } = props;
  const [reason, setReason] = useState('');
  return (
    <FormFrame
      id={id}
      label={label}
      pending={sending.pending}
      sent={sending.sent}
      onSend={() => onSend(reason.trim())}
      onAgain={sending.again}
      submit={props.submit ?? 'Withdraw it'}
      beside={<Button onClick={onClose}>{props.keep ?? 'Keep it'}</Button>}
    >
      <p>{children}</p>
      <TextArea
        id={`${id}-reason`}
        name="reason"
        label="Why"
        value={reason}
        error={problemAt(sending.sent, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormFrame>
  );
}
