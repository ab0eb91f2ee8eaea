'use client';

import type { ReactNode } from 'react';
import { Key } from '@/components/shell/key';
import { Button } from '@/components/ui/button';
import { CLAIM_KINDS } from '@/domain/claims/claim';
import { figureInWords } from '@/domain/claims/figure';
import { BANDS, type DeskSuggestion, HEDGES } from '@/domain/suggestions/desk/desk';
import { Band } from './band';
import { placesInWords, sourceLine } from './suggestion-words';

type Props = {
  suggestion: DeskSuggestion;
  atHand: boolean;
  /** Only the row at hand is in the tab order once scripts run. */
  roving: boolean;
  pending: boolean;
  /** Null for whoever may only look. */
  decide: { accept: () => void; change: () => void; dismiss: () => void } | null;
  onTake: () => void;
  /** What stands below the facts of the row at hand: a form, or claims like it. */
  children?: ReactNode;
};

/** One suggestion; the one at hand shows why it is proposed and what can be done with it. */
export function SuggestionRow({ suggestion, atHand, roving, pending, decide, onTake, children }: Props) {
  const { fingerprint, band, draft } = suggestion;
  return (
    <li
      className={`border-l-4 py-3 pl-3 ${atHand ? 'border-accent' : 'border-transparent'}`}
      aria-current={atHand || undefined}
    >
      <button
        type="button"
        data-row={fingerprint}
        tabIndex={atHand || !roving ? 0 : -1}
        aria-describedby={atHand && decide ? 'suggestion-keys' : undefined}
        onClick={onTake}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !decide || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (!event.repeat) decide.accept();
        }}
        className="w-full text-left font-serif text-lg leading-snug wrap-break-word"
      >
        {draft.statement}
      </button>
      <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-soft">
        <Band band={band} />
        <span>{CLAIM_KINDS[draft.kind]}</span>
        <span className="min-w-0 wrap-break-word">{sourceLine(draft)}</span>
      </p>
      {atHand ? (
        <div className="mt-2 grid gap-3">
          <Facts suggestion={suggestion} />
          {decide ? <Deciding pending={pending} decide={decide} ready={draft.ready} /> : null}
          {children}
        </div>
      ) : null}
    </li>
  );
}

function Facts({ suggestion: { band, reason, hedges, places, draft } }: { suggestion: DeskSuggestion }) {
  const repeated = placesInWords(places.length);
  return (
    <div className="grid gap-2 text-sm">
      <p className="text-soft">
        {reason} {BANDS[band].meaning}
      </p>
      {draft.figure ? (
        <p>
          <span className="text-soft">Figure: </span>
          {figureInWords(draft.figure)}
        </p>
      ) : null}
      {hedges.length > 0 ? (
        <p>
          <span className="text-soft">Hedged: </span>
          {hedges.map(({ words, kind }) => `“${words}” (${HEDGES[kind]})`).join(', ')}
        </p>
      ) : null}
      {repeated ? <p>{repeated}.</p> : null}
      {draft.unresolved.length > 0 ? (
        <ul aria-label="To settle" className="grid gap-1 border-l-2 border-inconclusive pl-3">
          {draft.unresolved.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type DecidingProps = { pending: boolean; ready: boolean; decide: NonNullable<Props['decide']> };

function Deciding({ pending, ready, decide }: DecidingProps) {
  const waiting = { 'aria-disabled': pending || undefined };
  return (
    <div className="flex flex-wrap gap-2">
      {ready ? (
        <Button size="small" look="primary" {...waiting} onClick={decide.accept}>
          {pending ? 'Saving …' : 'Accept'} <Key name="y" />
        </Button>
      ) : null}
      <Button size="small" look={ready ? 'quiet' : 'primary'} {...waiting} onClick={decide.change}>
        {ready ? 'Change and accept' : 'Settle and accept'} <Key name="e" />
      </Button>
      <Button size="small" {...waiting} onClick={decide.dismiss}>
        Dismiss <Key name="x" />
      </Button>
    </div>
  );
}
