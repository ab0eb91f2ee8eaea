'use client';

import { Answer } from '@/components/drafting/form-frame';
import type { Send } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button, type ButtonLook } from '@/components/ui/button';
import { useBench } from './bench';
import type { NewVersion, OnClaim } from './bench-actions';

type Props<Input extends OnClaim> = {
  send: Send<Input, NewVersion>;
  /** The command's input beside the claim and its version. */
  more: Omit<Input, keyof OnClaim>;
  words: string;
  done: string;
  look?: ButtonLook;
  /** For the keyboard: what a shortcut presses. */
  press?: string;
};

/** A button that does one thing to the claim as it is shown. */
export function SmallWrite<Input extends OnClaim>({ send, more, words, done, look, press }: Props<Input>) {
  const { dossier, noteOwn, announce } = useBench();
  const sending = useSending(send);
  const write = () =>
    sending.submit(
      { ...more, claimId: dossier.id, version: dossier.version } as unknown as Input,
      ({ version }) => {
        noteOwn(version);
        announce(done);
      },
    );
  return (
    <>
      <Button
        size="small"
        {...(look ? { look } : {})}
        data-press={press}
        aria-disabled={sending.pending || undefined}
        onClick={write}
      >
        {sending.pending ? 'Saving …' : words}
      </Button>
      {sending.sent === null || sending.sent.kind === 'saved' ? null : (
        <div className="w-full">
          <Answer formId="small" sent={sending.sent} pending={sending.pending} onAgain={sending.again} />
          {sending.sent.kind === 'conflict' ? (
            <p role="alert" className="text-sm text-danger">
              Somebody changed the claim meanwhile. What stands here now is the new state; press again if it
              is still what you want.
            </p>
          ) : null}
        </div>
      )}
    </>
  );
}
