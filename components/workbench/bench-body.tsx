'use client';

import { useState } from 'react';
import { AttributionSection } from '@/components/attribution/attribution-section';
import { useBench } from '@/components/bench/bench';
import { EvidenceSection } from '@/components/review/evidence-section';
import { HistorySection } from '@/components/review/history-section';
import { QuestionSection } from '@/components/review/question-section';
import { choosing } from '@/components/review/verdict-fields';
import { VERDICT_KEYS } from '@/components/review/verdict-keys';
import { useVerdictForm, VerdictSection } from '@/components/review/verdict-section';
import { leaveFlash } from '@/components/shell/flash';
import { PageParts } from '@/components/shell/page-parts';
import { ShortcutList } from '@/components/shell/shortcut-list';
import type { Shortcut } from '@/components/shell/shortcuts';
import { useShortcuts } from '@/components/shell/use-shortcuts';
import { needsSecondPerson } from '@/domain/reviews/second-person';
import { VERDICTS, type Verdict } from '@/domain/reviews/verdict';
import { ClaimSection } from './claim-section';

type Props = { query: string; navigate: (href: string) => void };

/** The parts of the workbench about the claim, and the keys that lead through them. */
export function BenchBody({ query, navigate }: Props) {
  const { dossier, actor, may } = useBench();
  const [evidenceOpen, setEvidenceOpen] = useState(false);
  const [listOpen, setListOpen] = useState(false);
  const verdict = useVerdictForm((next, given) => {
    leaveFlash({
      number: dossier.number,
      words: `Claim ${dossier.number} is recorded as ${VERDICTS[given]}.`,
    });
    navigate(next === null ? `/desk/queue${query}` : `/desk/claims/${next}${query}`);
  });
  const mayReview =
    may('review.give') && !dossier.withdrawn && needsSecondPerson(dossier.writers, actor.id) === null;
  const [last] = dossier.reviews;
  const choose = (chosen: Verdict) => verdict.set(choosing(chosen, verdict.fields.reason, last));
  const stillHolds = () => {
    if (last === undefined) return;
    choose(last.verdict);
    document.getElementById('verdict-reason')?.focus();
  };

  const shortcuts: Shortcut[] = [
    ...(mayReview ? verdictShortcuts(choose) : []),
    ...(mayReview && dossier.status === 'stale'
      ? [{ keys: ['s'], does: 'Say that the verdict still holds', run: stillHolds }]
      : []),
    ...(may('evidence.add') ? [{ keys: ['e'], does: 'Add evidence', run: () => setEvidenceOpen(true) }] : []),
    { keys: ['a'], does: 'Take the claim, or give it back', run: () => press('take') },
    { keys: ['n'], does: 'Next claim in the queue', run: () => press('next') },
    { keys: ['t'], does: 'Next place in the text', run: () => press('place') },
    { keys: ['?'], does: 'Show this list', run: () => setListOpen(true) },
  ];
  useShortcuts(shortcuts);

  return (
    <>
      <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-2 bg-paper py-1">
        <PageParts />
        <ShortcutList
          lines={[...shortcuts, { keys: ['Ctrl', 'Enter'], does: 'Send the form you are in' }]}
          open={listOpen}
          onOpenChange={setListOpen}
        />
      </div>
      <ClaimSection />
      <AttributionSection />
      <EvidenceSection open={evidenceOpen} onOpenChange={setEvidenceOpen} />
      <QuestionSection />
      <VerdictSection form={verdict} choose={choose} onStillHolds={stillHolds} />
      <HistorySection />
    </>
  );
}

function verdictShortcuts(choose: (verdict: Verdict) => void): Shortcut[] {
  return (Object.keys(VERDICTS) as Verdict[]).map((verdict) => ({
    keys: [VERDICT_KEYS[verdict]],
    does: `Choose ${VERDICTS[verdict]}`,
    run: () => {
      choose(verdict);
      document.getElementById(`verdict-${verdict}`)?.focus();
    },
  }));
}

/** Presses the button or link that is marked so, where there is one. */
function press(mark: string): void {
  document.querySelector<HTMLElement>(`[data-press="${mark}"]`)?.click();
}
