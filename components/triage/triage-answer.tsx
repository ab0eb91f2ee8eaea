'use client';

import { Answer } from '@/components/drafting/form-frame';
import { Notice } from '@/components/ui/notice';
import type { DecisionMade } from '@/domain/revisions/decision';
import type { TriageItem } from '@/domain/revisions/triage';
import { madeInWords } from './triage-words';
import type { Attempt, Triage } from './use-triage';

/** What the server said to the last decision, when it is not "saved". */
export function TriageAnswer({ triage }: { triage: Triage }) {
  const { sending, attempt, item } = triage;
  const beaten = sending.sent?.kind === 'conflict' && attempt !== null ? sending.sent : null;
  return (
    <>
      <Answer formId="triage" sent={sending.sent} pending={sending.pending} onAgain={sending.again} />
      {beaten === null || attempt === null ? null : 'undoing' in attempt ? (
        <NotUndone about={attempt.undoing} message={beaten.message} triage={triage} />
      ) : (
        <Beaten attempt={attempt} item={item} />
      )}
    </>
  );
}

type NotUndoneProps = { about: DecisionMade; message: string; triage: Triage };

/** Why a decision was not taken back, and what can be. */
function NotUndone({ about, message, triage: { undoable } }: NotUndoneProps) {
  return (
    <Notice tone="danger" title={`The decision about claim ${about.claim.number} stands`}>
      <p>
        {message}
        {undoable === null || undoable.seq === about.seq
          ? null
          : ` Undo now takes back that ${madeInWords(undoable)}.`}
      </p>
    </Notice>
  );
}

type Decided = Exclude<Attempt, { undoing: unknown }>;

/** Somebody else was first: with the same place, which is decided then, or with something else about its claim. */
function Beaten({ attempt: { item: tried, words }, item }: { attempt: Decided; item: TriageItem | null }) {
  const { claim, article, occurrenceId } = tried;
  if (item?.occurrenceId === occurrenceId) {
    return (
      <Notice tone="danger" title={`Somebody changed claim ${claim.number} meanwhile`}>
        Nothing of yours was saved, and nothing is lost. What stands here is the new state: look at it and
        decide again.
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={`Somebody else decided the place of claim ${claim.number} meanwhile`}>
      <p>
        {words === null
          ? 'Your decision was not saved. '
          : `The words you had picked were not saved: “${words}”. `}
        <a href={`/desk/articles/${article.slug}?place=${claim.number}&occurrence=${occurrenceId}`}>
          Look where claim {claim.number} stands now
        </a>
      </p>
    </Notice>
  );
}
