'use client';

import Link from 'next/link';
import type { AssignInput } from '@/components/bench/bench-actions';
import { ageInWords } from '@/components/drafting/instant';
import type { Send } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { StatusBadge } from '@/components/ui/status-badge';
import { CLAIM_KINDS } from '@/domain/claims/claim';
import { figureInWords } from '@/domain/claims/figure';
import { reachedQuestion } from '@/domain/claims/figure-problems';
import { riskSentence } from '@/domain/claims/standing/risk';
import type { QueueRow as Row } from '@/domain/reviews/queue';
import type { Actor } from '@/domain/shared/actor';
import { SelectBox, type SelectHeld } from './select-box';

type Props = {
  row: Row;
  href: string;
  actor: Actor;
  now: string;
  /** The row that keys act on; with `roving` the only one in the tab order. */
  inHand: boolean;
  roving: boolean;
  assign: Send<AssignInput>;
  selected: boolean;
  onSelect: (held: SelectHeld) => void;
  onFocus: () => void;
  onOpen: () => void;
  say: (message: string) => void;
};

export function QueueRow(props: Props) {
  const { row, href, actor, now, inHand, roving, assign, selected, onSelect, onFocus, onOpen, say } = props;
  const tabIndex = inHand || !roving ? 0 : -1;
  return (
    <li
      onFocus={onFocus}
      data-in-hand={inHand || undefined}
      data-selected={selected || undefined}
      className="grid gap-x-6 gap-y-1 border-l-3 border-l-transparent forced-colors:border-l-[Canvas] forced-colors:data-in-hand:border-l-[Highlight] px-3 py-2 data-in-hand:border-l-accent data-in-hand:bg-raised data-selected:bg-notice-tint grid-cols-[auto_minmax(0,1fr)] md:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      <SelectBox number={row.number} selected={selected} tabIndex={tabIndex} onSelect={onSelect} />
      <div className="grid min-w-0 content-start gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          <StatusBadge status={row.status} />
          <span>Claim {row.number}</span>
          <span>{CLAIM_KINDS[row.kind]}</span>
          {row.topics.map((topic) => (
            <span key={topic}>{topic}</span>
          ))}
        </p>
        <Link
          href={href}
          prefetch={false}
          tabIndex={tabIndex}
          data-row-link=""
          onClick={onOpen}
          className="font-serif text-lg leading-snug text-ink no-underline hover:underline"
        >
          {row.statement}
        </Link>
        <p className="text-sm text-soft">
          <span className="text-ink">{sourcesInWords(row)}.</span> {reasonsInWords(row)}
        </p>
      </div>
      <div className="col-start-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-sm text-soft md:col-start-3 md:flex-nowrap md:text-right">
        <p className="md:py-1">Waiting {ageInWords(row.queuedAt, now)}</p>
        <Take row={row} actor={actor} assign={assign} tabIndex={tabIndex} say={say} />
      </div>
    </li>
  );
}

type TakeProps = Pick<Props, 'row' | 'actor' | 'assign' | 'say'> & { tabIndex: number };

function Take({ row, actor, assign, tabIndex, say }: TakeProps) {
  const sending = useSending(assign);
  const mine = row.assignee?.id === actor.id;
  const take = () =>
    sending.submit({ claimId: row.id, version: row.version, assigneeId: mine ? null : actor.id }, () =>
      say(mine ? `Claim ${row.number} is given back.` : `Claim ${row.number} is yours.`),
    );
  return (
    <div className="grid gap-1 md:justify-items-end">
      {row.assignee && !mine ? <p>With {row.assignee.name}</p> : null}
      {row.assignee && !mine ? null : (
        <Button
          size="small"
          tabIndex={tabIndex}
          data-row-take=""
          aria-disabled={sending.pending || undefined}
          onClick={take}
        >
          {sending.pending ? 'Saving …' : mine ? 'Give back' : 'Take'}
          <span className="sr-only"> claim {row.number}</span>
        </Button>
      )}
      {sending.sent !== null && sending.sent.kind !== 'saved' ? (
        <p role="alert" className="text-danger">
          {takeProblem(sending.sent.kind)}
        </p>
      ) : null}
    </div>
  );
}

function takeProblem(kind: 'refused' | 'conflict' | 'lost'): string {
  if (kind === 'conflict') return 'Somebody changed it meanwhile. Look again and take it if it is free.';
  return kind === 'lost' ? 'No answer came. Press it again: it is done once.' : 'It could not be taken.';
}

/** Why it stands where it stands: the reasons of its risk as sentences, heaviest first. */
function reasonsInWords({ riskReasons, evidence, figure }: Row): string {
  const sentences = riskReasons.map(riskSentence).filter((sentence) => sentence !== null);
  if (figure?.boundUnsure) sentences.unshift(reachedQuestion(figure.bound));
  const count = evidence === 1 ? '1 piece of evidence.' : `${evidence} pieces of evidence.`;
  return [...sentences, ...(evidence > 0 ? [count] : [])].join(' ');
}

function sourcesInWords({ sources, figure }: Row): string {
  const names = sources.map(({ name }) => name).join(', ') || 'No source';
  return figure === null ? names : `${names}: ${figureInWords(figure)}`;
}
