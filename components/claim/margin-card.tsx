import type { ReactNode } from 'react';
import { StatusBadge } from '@/components/ui/status-badge';
import type { ClaimCard } from '@/domain/claims/card';
import { STATUS_MEANINGS } from '@/domain/claims/claim';
import { figureInWords } from '@/domain/claims/figure';
import { Attributions } from './attributions';
import { Evidence } from './evidence';
import { Judged } from './judged';

type Props = {
  claim: ClaimCard;
  /** Where its words are: the id of their block. */
  place: string;
  previous?: number | null;
  next?: number | null;
};

/**
 * A claim beside the text. Hidden until its address (#12) is the target; card.css shows it. The links to its neighbours and
 * back to the text are addresses too, so that it works without a script. Plain elements, since a page has one for every claim.
 */
export function MarginCard({ claim, place, previous = null, next = null }: Props) {
  const { number, status, statement, figure } = claim;
  return (
    <section id={`${number}`} className="card" data-status={status} aria-label={`Claim ${number}`}>
      <p className="card-ends">
        <a href={`/claims/${number}`}>
          <b>Claim {number}</b>
        </a>
        <a href={`#${place}`} data-close="">
          Back to the text
        </a>
      </p>
      <p className="card-says">{statement}</p>
      <div>
        <StatusBadge status={status} />
        <p>{STATUS_MEANINGS[status]}</p>
      </div>
      {figure === null ? null : (
        <Part title="Figure">
          <p>{figureInWords(figure)}.</p>
        </Part>
      )}
      <Part title="Who said it">
        <Attributions attributions={claim.attributions} />
      </Part>
      <Part title="Evidence">
        <Evidence evidence={claim.evidence} />
      </Part>
      <Judged status={status} lastReview={claim.lastReview} />
      <p>
        <a href={`/claims/${number}`}>Everything about this claim</a>
      </p>
      <p className="card-ends">
        <Step to={previous} by={-1} />
        <Step to={next} by={1} />
      </p>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p className="card-part">{title}</p>
      {children}
    </div>
  );
}

function Step({ to, by }: { to: number | null; by: 1 | -1 }) {
  if (to === null) return <span />;
  return (
    <a href={`#${to}`} data-step={by}>
      {by === 1 ? 'Next claim →' : '← Previous claim'}
    </a>
  );
}
