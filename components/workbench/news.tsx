'use client';

import { useState } from 'react';
import { useBench } from '@/components/bench/bench';
import { ChangeLines } from '@/components/drafting/change-lines';
import { linesSince } from '@/components/drafting/clashes';
import { Button } from '@/components/ui/button';

/** What others changed since the page was opened, until the person has read it. */
export function News() {
  const { dossier, own } = useBench();
  const newest = dossier.history[0]?.seq ?? '0';
  const [seen, setSeen] = useState({ seq: newest, version: dossier.version });
  const versions = Array.from(
    { length: Math.max(0, dossier.version - seen.version) },
    (_, index) => seen.version + index + 1,
  );
  if (versions.every((version) => own.has(version))) return null;
  return (
    <section
      aria-label="Changed since you opened it"
      className="rounded-md border border-stale bg-stale-tint p-4"
    >
      <div role="status" className="mb-2 font-semibold">
        Changed since you opened this page
      </div>
      <ChangeLines lines={linesSince(dossier.history, seen.seq)} />
      <Button
        size="small"
        className="mt-3"
        onClick={() => setSeen({ seq: newest, version: dossier.version })}
      >
        I have read it
      </Button>
    </section>
  );
}
