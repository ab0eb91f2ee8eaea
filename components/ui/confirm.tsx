'use client';

import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay, Button as Press } from 'react-aria-components';
import { type ButtonLook, buttonClass } from './button';

/**
 * A button that asks before it does something that is not easily taken back. `children` is the form or the
 * text of the question; `close` is handed to it so that it can end the dialog.
 */
export function Confirm({
  trigger,
  title,
  look = 'danger',
  size = 'normal',
  children,
}: {
  trigger: ReactNode;
  title: string;
  look?: ButtonLook;
  size?: 'normal' | 'small';
  children: (close: () => void) => ReactNode;
}) {
  return (
    <DialogTrigger>
      <Press className={buttonClass(look, size)}>{trigger}</Press>
      <ModalOverlay isDismissable className="fixed inset-0 z-50 grid place-items-center bg-black/50 p-4">
        <Modal className="w-full max-w-lg rounded-lg border border-line bg-raised p-6 shadow-xl">
          <Dialog className="grid gap-4 outline-none">
            {({ close }) => (
              <>
                <Heading slot="title" className="font-serif text-2xl">
                  {title}
                </Heading>
                {children(close)}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
