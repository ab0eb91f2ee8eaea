'use client';

import { useBench } from '@/components/bench/bench';
import { Key } from '@/components/shell/key';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { VERDICTS } from '@/domain/reviews/verdict';
import { ChangedSince } from './changed-since';

/** Over the verdict of a claim that changed after it was judged: what changed, and the quick way to say that it still holds. */
export function StillHolds({ onStillHolds }: { onStillHolds: () => void }) {
  const { dossier } = useBench();
  const [last] = dossier.reviews;
  if (dossier.status !== 'stale' || last === undefined) return null;
  return (
    <Notice title={`Judged “${VERDICTS[last.verdict].toLowerCase()}” before it changed`}>
      <div className="grid justify-items-start gap-3">
        {dossier.since.length > 0 ? (
          <ChangedSince changes={dossier.since} />
        ) : (
          <p>An editor has yet to say whether it still stands on its words.</p>
        )}
        <p className="text-sm text-soft">
          {last.reviewer} gave the verdict because: {last.reason}
        </p>
        <Button size="small" data-press="still-holds" onClick={onStillHolds}>
          Still holds <Key name="s" />
        </Button>
      </div>
    </Notice>
  );
}
