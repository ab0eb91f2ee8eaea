'use client';

import { useBench } from '@/components/bench/bench';
import { notSaved } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { FigureView } from '@/domain/claims/card';
import { amountInWords } from '@/domain/claims/figure';
import { reachedQuestion } from '@/domain/claims/figure-problems';
import type { Bound } from '@/domain/wording/quantities';

const READINGS: Partial<Record<Bound, readonly Bound[]>> = {
  at_least: ['at_least', 'more_than'],
  up_to: ['up_to', 'fewer_than'],
};

/** A figure of which nobody has said yet whether its number is reached: asked of whoever may say it, by one key each. */
export function AskReached() {
  const { dossier, actions, announce, may, noteOwn } = useBench();
  const sending = useSending(actions.editClaim);
  const { figure } = dossier;
  if (!figure?.boundUnsure) return null;
  const choose = (bound: Bound) =>
    sending.submit(
      { claimId: dossier.id, version: dossier.version, figure: settled(figure, bound) },
      ({ version }) => {
        noteOwn(version);
        announce('The figure is saved.');
      },
    );
  const readings = may('claim.edit') && !dossier.withdrawn ? (READINGS[figure.bound] ?? []) : [];
  const refused = notSaved(sending.sent);
  return (
    <Notice title={reachedQuestion(figure.bound)}>
      <p>
        It was recorded before this could be said. Until then readers read “{amountInWords(figure)}”. The
        words of the text decide.
      </p>
      {refused ? <p className="mt-2 font-medium text-danger">{refused}</p> : null}
      {readings.length === 0 ? null : (
        <div className="mt-2 flex flex-wrap gap-2">
          {readings.map((bound) => (
            <Button
              key={bound}
              size="small"
              aria-disabled={sending.pending || undefined}
              onClick={() => choose(bound)}
            >
              {capital(amountInWords(settled(figure, bound)))}
            </Button>
          ))}
        </div>
      )}
    </Notice>
  );
}

function settled({ boundUnsure: _unsure, ...figure }: FigureView, bound: Bound): FigureView {
  return { ...figure, bound };
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
