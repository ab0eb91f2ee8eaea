'use client';

import Link from 'next/link';
import { notSaved, type Send } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { MergePreview } from '@/domain/claims/merging/merge';
import { willBeDone } from './merge-words';

export type BothSources = { fromId: string; fromVersion: number; intoId: string; intoVersion: number };

type Props = {
  preview: MergePreview;
  merge: Send<BothSources, { slug: string; claims: number }>;
  /** With the slug of the one that stays. */
  onMerged: (slug: string) => void;
};

/** What merging two sources will do, and the button that does it. */
export function MergeSources({ preview, merge, onMerged }: Props) {
  const { from, into, problem } = preview;
  const sending = useSending(merge);
  const refused = notSaved(sending.sent);
  if (problem !== null) return <Notice tone="danger" title={problem} />;
  const both = { fromId: from.id, fromVersion: from.version, intoId: into.id, intoVersion: into.version };
  return (
    <section aria-labelledby="merge-title" className="grid gap-4 border-t border-line pt-4">
      <h2 id="merge-title" className="font-serif text-xl">
        {from.name} becomes {into.name}
      </h2>
      <ul className="grid list-disc gap-2 pl-5">
        {willBeDone(preview).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {refused ? <Notice tone="danger" title={refused} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look="primary"
          aria-disabled={sending.pending || undefined}
          onClick={() => sending.submit(both, ({ slug }) => onMerged(slug))}
        >
          {sending.pending ? 'Merging …' : `Merge ${from.name} into ${into.name}`}
        </Button>
        <Link className={buttonClass()} href={`/desk/sources/${into.slug}/merge?with=${from.slug}`}>
          The other way round
        </Link>
      </div>
    </section>
  );
}
