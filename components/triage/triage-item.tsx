'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { StatusBadge } from '@/components/ui/status-badge';
import { CLAIM_STATUSES } from '@/domain/claims/claim';
import type { TriageItem } from '@/domain/revisions/triage';
import { changedRuns, plainRuns } from './changed-runs';
import { Passage } from './passage';
import { STATE_WORDS, surenessInWords } from './triage-words';

type HeadProps = {
  item: TriageItem;
  place: number;
  count: number;
  /** Say of which article it is. */
  articles: boolean;
};

/** The place in hand: the claim, why it waits, and the old and the new words beside each other. */
export function TriageItemHead({ item, place, count, articles }: HeadProps) {
  const { claim, article, state, reason } = item;
  return (
    <header className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <span>
          {place} of {count}
        </span>
        <strong className="text-ink">{STATE_WORDS[state]}</strong>
        <span>{surenessInWords(item)}</span>
      </p>
      <h2
        id="triage-item"
        tabIndex={-1}
        className="font-serif text-2xl leading-snug font-semibold text-balance wrap-break-word"
      >
        <span className="sr-only">Claim {claim.number}: </span>
        {claim.statement}
      </h2>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <StatusBadge status={claim.status} />
        {claim.verdict !== null && claim.verdict !== claim.status ? (
          <span>Was {CLAIM_STATUSES[claim.verdict].toLowerCase()}</span>
        ) : null}
        <Link href={`/desk/claims/${claim.number}`}>Claim {claim.number} on the workbench</Link>
        {articles ? <Link href={`/desk/articles/${article.slug}`}>{article.headline}</Link> : null}
      </p>
      <p>{reason}</p>
    </header>
  );
}

/** Where the claim stood, where it was put, and where else it might belong. */
export function TriageWords({ item, language }: { item: TriageItem; language: string }) {
  const { was, now, other } = item;
  const runs = useMemo(
    () => (now === null ? { was: plainRuns(was), now: [] } : changedRuns(was, now)),
    [was, now],
  );
  const others = useMemo(() => (other === null ? [] : changedRuns(was, other).now), [was, other]);
  return (
    <div className="grid gap-6 md:grid-cols-2 md:gap-8">
      <Passage
        id="words-was"
        title={`As it stood, revision ${was.revision.number}`}
        words={was}
        runs={runs.was}
        side="was"
        language={language}
      />
      {now === null ? (
        <section
          aria-labelledby="words-now"
          className="grid content-start gap-2 border-l-2 border-dashed border-edge pl-4"
        >
          <h3 id="words-now" className="text-sm font-medium text-soft">
            In the text as it is now
          </h3>
          <p>No place was found. Either the claim went with its words, or you know where they are.</p>
        </section>
      ) : (
        <Passage
          id="words-now"
          title={`Where it was put, revision ${now.revision.number}`}
          words={now}
          runs={runs.now}
          side="now"
          language={language}
        />
      )}
      {other === null ? null : (
        <div className="md:col-start-2">
          <Passage
            id="words-other"
            title="Where the words confirmed last point to"
            words={other}
            runs={others}
            side="now"
            language={language}
          />
        </div>
      )}
    </div>
  );
}
