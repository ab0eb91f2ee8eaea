'use client';

import { useBench } from '@/components/bench/bench';
import { ChangeLines } from '@/components/drafting/change-lines';
import { instantInWords } from '@/components/drafting/instant';
import { Section } from '@/components/shell/section';
import { StatusBadge } from '@/components/ui/status-badge';

/** Reviews and the whole record of the claim, newest first. */
export function HistorySection() {
  const { dossier } = useBench();
  return (
    <>
      {dossier.reviews.length > 0 ? (
        <Section id="reviews" title="Reviews" count={dossier.reviews.length}>
          <ol className="grid gap-3">
            {dossier.reviews.map(({ number, verdict, reason, reviewer, at }) => (
              <li key={number} className="grid gap-1">
                <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
                  <StatusBadge status={verdict} />
                  {reviewer}, <time dateTime={at}>{instantInWords(at)}</time>
                </p>
                <p className="font-serif">{reason}</p>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      <Section id="history" title="History" count={dossier.history.length}>
        <ChangeLines lines={dossier.history} />
      </Section>
    </>
  );
}
