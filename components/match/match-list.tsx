import type { ReactNode } from 'react';
import { StatusBadge } from '@/components/ui/status-badge';
import { Moment } from '@/components/ui/time';
import { figureInWords } from '@/domain/claims/figure';
import { VERDICTS } from '@/domain/reviews/verdict';
import { quoted } from '@/domain/shared/quoted';
import type { Match } from '@/domain/suggestions/matching/match';
import { seemsInWords } from './relation-choice';

type Props = {
  id: string;
  matches: readonly Match[];
  /** Above them, where it is not that claims like it are there already. */
  title?: string;
  /** What can be done with a match; nothing for whoever may only look. */
  doing?: (match: Match) => ReactNode;
};

/** Claims that may be the same as the one at hand, or speak against it, and how they were judged. */
export function MatchList({ id, matches, title: said, doing }: Props) {
  const title =
    said ?? (matches.length === 1 ? 'A claim like it is there already' : 'Claims like it are there already');
  const found = matches.length > 0;
  return (
    <>
      <p role="status" className="sr-only">
        {found ? title : ''}
      </p>
      {found ? <Matches id={id} title={title} matches={matches} doing={doing} /> : null}
    </>
  );
}

type MatchesProps = Pick<Props, 'id' | 'matches'> & { title: string; doing: Props['doing'] | undefined };

function Matches({ id, title, matches, doing }: MatchesProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-2 border-t border-line pt-3">
      <h3 id={`${id}-title`} className="font-semibold">
        {title}
      </h3>
      <ul className="grid gap-4">
        {matches.map((match) => (
          <li key={match.id} className="grid gap-1 border-l-2 border-stale pl-3">
            <Facts match={match} />
            <Precedent reviews={match.reviews} />
            {doing?.(match)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ match }: { match: Match }) {
  const { number, statement, status, figure, sources, articles, seeming, reason } = match;
  const where = [sources.join(', '), articles.map(({ headline }) => quoted(headline)).join(', ')];
  return (
    <>
      <p className="text-sm">
        {seeming === null ? <strong>{reason}</strong> : <strong>{seemsInWords(seeming)}.</strong>}{' '}
        {seeming === null ? null : reason}
      </p>
      <p className="font-serif text-lg leading-snug">
        <a href={`/desk/claims/${number}`} target="_blank" rel="noreferrer">
          Claim {number}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
        : {statement}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <StatusBadge status={status} />
        {figure ? <span>{figureInWords(figure)}</span> : null}
        <span className="min-w-0 wrap-break-word">{where.filter(Boolean).join(' · ')}</span>
      </p>
    </>
  );
}

/** How it was judged before, and why. */
function Precedent({ reviews }: Pick<Match, 'reviews'>) {
  if (reviews.length === 0) return <p className="text-sm text-soft">Nobody has judged it yet.</p>;
  return (
    <ul aria-label="How it was judged" className="grid gap-1 text-sm">
      {reviews.map(({ number, verdict, reason, reviewer, at }) => (
        <li key={number}>
          <strong>{VERDICTS[verdict]}</strong> by {reviewer}, <Moment at={at} />: {reason}
        </li>
      ))}
    </ul>
  );
}
