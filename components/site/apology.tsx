'use client';

import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';

/** What a reader sees when a page fails: what to do now, and the reference under which the log has it. */
export function Apology({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <main id="main" className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 px-4 py-16">
      <PageHeading>This page could not be shown</PageHeading>
      <p>
        The fault is on our side and has been noted. Nothing that was saved is lost. Try again in a moment, or
        go back to <a href="/">the articles</a>.
      </p>
      {reference === null ? null : <p className="text-sm text-soft">Reference: {reference}</p>}
      <div>
        <Button look="primary" onClick={() => retry()}>
          Try again
        </Button>
      </div>
    </main>
  );
}
