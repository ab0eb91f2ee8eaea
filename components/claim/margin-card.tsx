import { StatusBadge } from '@/components/ui/status-badge';
import type { ClaimCard } from '@/domain/claims/card';
import { STATUS_MEANINGS } from '@/domain/claims/claim';
import { figureInWords } from '@/domain/claims/figure';
import { Attributions } from './attributions';
import { Evidence } from './evidence';
import { Judged } from './judged';

type Props = { claim: ClaimCard; previous?: number | null; next?: number | null };

/**
 * A claim beside the text. Hidden until its address (#claim-12) is the target; article.css shows it. The links to
 * its neighbours and back to the text are addresses too, so that it works without a script.
 */
export function MarginCard({ claim, previous = null, next = null }: Props) {
  const { number, status, statement, figure } = claim;
  return (
    <section id={`claim-${number}`} className="card" data-status={status} aria-labelledby={`card-${number}`}>
      <div className="flex items-baseline justify-between gap-2">
        <p id={`card-${number}`} className="font-semibold">
          <a href={`/claims/${number}`} className="text-ink">
            Claim {number}
          </a>
        </p>
        <a href={`#text-${number}`} data-close="" className="text-sm">
          Back to the text
        </a>
      </div>
      <p className="font-serif text-lg leading-snug">{statement}</p>
      <div>
        <StatusBadge status={status} />
        <p className="mt-1 text-soft">{STATUS_MEANINGS[status]}</p>
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
        <a href={`/claims/${number}`} className="font-medium">
          Everything about this claim
        </a>
      </p>
      <Neighbours previous={previous} next={next} />
    </section>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <p className="mb-1 text-xs font-semibold tracking-wide text-soft uppercase">{title}</p>
      {children}
    </div>
  );
}

function Neighbours({ previous, next }: { previous: number | null; next: number | null }) {
  return (
    <p className="flex justify-between gap-4 border-t border-line pt-2 text-sm">
      {previous === null ? (
        <span />
      ) : (
        <a href={`#claim-${previous}`} data-step="-1">
          ← Previous claim
        </a>
      )}
      {next === null ? null : (
        <a href={`#claim-${next}`} data-step="1">
          Next claim →
        </a>
      )}
    </p>
  );
}
