'use client';

import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay, Button as Press } from 'react-aria-components';
import { Button, buttonClass } from '@/components/ui/button';
import { Key } from './key';
import type { Shortcut } from './shortcuts';
import { useShortcutSwitch } from './use-shortcuts';

type Line = Pick<Shortcut, 'keys' | 'does'>;
type Props = { lines: readonly Line[]; open: boolean; onOpenChange: (open: boolean) => void };

/** The visible list of keys: a button, also opened by “?”. */
export function ShortcutList({ lines, open, onOpenChange }: Props) {
  const { on, turn } = useShortcutSwitch();
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpenChange}>
      <Press className={buttonClass('quiet', 'small')}>Keyboard shortcuts</Press>
      <ModalOverlay isDismissable className="fixed inset-0 z-50 grid place-items-center bg-black/50 p-4">
        <Modal className="max-h-full w-full max-w-md overflow-auto rounded-lg border border-line bg-raised p-6 shadow-xl">
          <Dialog className="grid gap-4 outline-none">
            <Heading slot="title" className="font-serif text-2xl">
              Keyboard shortcuts
            </Heading>
            <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
              {lines.map(({ keys, does }) => (
                <div key={does} className="contents">
                  <dt className="flex gap-1">
                    {keys.map((key) => (
                      <Key key={key} name={key} />
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                className="size-4"
                checked={on}
                onChange={(event) => turn(event.target.checked)}
              />
              Single keys are on in this browser
            </label>
            <Button look="primary" onClick={() => onOpenChange(false)}>
              Close
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
