'use client';

import { notSaved, type Send } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Notice } from '@/components/ui/notice';
import type { SourceView } from '@/domain/sources/source';
import type { BothSources } from './merge-sources';

type Props = {
  source: Pick<SourceView, 'id' | 'name' | 'version' | 'merged'>;
  /** Null for whoever may only look. */
  part: Send<BothSources, { slug: string; claims: number }> | null;
};

/** Sources that were found to be this one, each to be parted from it again. */
export function MergedSources({ source, part }: Props) {
  if (source.merged.length === 0) return null;
  return (
    <section aria-labelledby="merged-title" className="grid max-w-measure gap-2 border-t border-line pt-4">
      <h2 id="merged-title" className="font-serif text-xl">
        Merged into it
      </h2>
      <ul className="grid gap-3">
        {source.merged.map((from) => (
          <li key={from.id} className="flex flex-wrap items-center justify-between gap-2">
            <span>{from.name}</span>
            {part ? <Part from={from} source={source} part={part} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type PartProps = {
  from: SourceView['merged'][number];
  source: Props['source'];
  part: NonNullable<Props['part']>;
};

function Part({ from, source, part }: PartProps) {
  const sending = useSending(part);
  const refused = notSaved(sending.sent);
  const both = {
    fromId: from.id,
    fromVersion: from.version,
    intoId: source.id,
    intoVersion: source.version,
  };
  return (
    <Confirm
      trigger="Undo the merge"
      title={`Part ${from.name} from ${source.name}?`}
      look="quiet"
      size="small"
    >
      {(close) => (
        <>
          <p>
            {from.name} is a source of its own again. What the merge moved moves back, as far as it still is
            attributed to {source.name}; what came since stays. Judged claims among them are looked at again.
          </p>
          {refused ? <Notice tone="danger" title={refused} /> : null}
          <div className="flex flex-wrap gap-3">
            <Button
              look="primary"
              aria-disabled={sending.pending || undefined}
              onClick={() => sending.submit(both, close)}
            >
              {sending.pending ? 'Parting …' : 'Part them'}
            </Button>
            <Button onClick={close}>Cancel</Button>
          </div>
        </>
      )}
    </Confirm>
  );
}
