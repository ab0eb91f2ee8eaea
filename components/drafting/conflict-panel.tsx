'use client';

import { Button } from '@/components/ui/button';
import type { HistoryLine } from '@/domain/ledger/history';
import { ChangeLines } from './change-lines';
import { ConflictBox } from './conflict-box';

/** One field that both changed. */
export type Clash = { name: string; label: string; theirs: string; mine: string };

type Props = {
  /** What happened since the form was opened, newest first. */
  since: readonly HistoryLine[];
  clashes: readonly Clash[];
  /** What saving would do: "save", "add it", "give it". */
  verb: string;
  pending: boolean;
  onKeep: () => void;
  onTake: (name: string) => void;
};

/**
 * Stands over a form while the claim is newer than what was typed over: who changed what, theirs beside mine,
 * and the choice. Nothing is sent, merged or dropped until one is made.
 */
export function ConflictPanel({ since, clashes, verb, pending, onKeep, onTake }: Props) {
  return (
    <ConflictBox>
      <h3 className="font-semibold">Changed while you were writing</h3>
      <p>Somebody else saved first. Nothing of yours was saved, and nothing of it is lost.</p>
      <ChangeLines lines={since} />
      {clashes.map((clash) => (
        <Beside key={clash.name} clash={clash} onTake={() => onTake(clash.name)} />
      ))}
      <div>
        <Button look="primary" aria-disabled={pending || undefined} onClick={() => !pending && onKeep()}>
          {clashes.length > 0
            ? `Keep mine and ${verb} over the new version`
            : `Go on and ${verb} on the new version`}
        </Button>
      </div>
    </ConflictBox>
  );
}

function Beside({ clash, onTake }: { clash: Clash; onTake: () => void }) {
  return (
    <div className="grid gap-2 border-t border-line pt-3 sm:grid-cols-2">
      <h4 className="font-medium sm:col-span-2">{clash.label}</h4>
      <div>
        <p className="text-sm text-soft">Theirs, saved</p>
        <p className="whitespace-pre-line">{clash.theirs || 'Nothing'}</p>
        <Button size="small" className="mt-1" onClick={onTake}>
          Take theirs<span className="sr-only"> for {clash.label}</span>
        </Button>
      </div>
      <div>
        <p className="text-sm text-soft">Mine, not saved</p>
        <p className="whitespace-pre-line">{clash.mine || 'Nothing'}</p>
      </div>
    </div>
  );
}
