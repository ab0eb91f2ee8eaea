import { PageTitle, Section } from '@/components/site/page-title';
import { StatusBadge } from '@/components/ui/status-badge';
import { firstLinksOf } from '@/domain/claims/attribution';
import { CLAIM_KINDS, STATUS_MEANINGS } from '@/domain/claims/claim';
import { figureInWords } from '@/domain/claims/figure';
import type { ClaimPage } from '@/domain/publishing/pages';
import { Attributions } from './attributions';
import { reportsAndOrigins } from './chain';
import { CopyLink } from './copy-link';
import { Evidence } from './evidence';
import { History } from './history';
import { Judged } from './judged';
import { Occurrences } from './occurrences';
import { RelatedClaims } from './related-claims';
import { Reviews } from './reviews';

/** Everything about one claim. */
export function ClaimProfile({ claim }: { claim: ClaimPage }) {
  return (
    <article>
      <ClaimHead claim={claim} />
      <Section id="said" title="Who said it">
        <p className="mb-3 text-soft">
          {reportsAndOrigins(firstLinksOf(claim.attributions).length, claim.origins.length)}. Whether they
          said it is one question, whether it is so another.
        </p>
        <div className="max-w-3xl">
          <Attributions attributions={claim.attributions} />
        </div>
      </Section>
      <Section id="places" title="Where it stands">
        <Occurrences number={claim.number} occurrences={claim.occurrences} count={claim.occurrenceCount} />
      </Section>
      <Section id="evidence" title="Evidence">
        <div className="max-w-3xl">
          <Evidence evidence={claim.evidence} full />
        </div>
      </Section>
      {claim.related.length === 0 ? null : (
        <Section id="answers" title="Other answers to the same question">
          <RelatedClaims claim={claim} />
        </Section>
      )}
      <Section id="reviews" title="Reviews">
        <Reviews reviews={claim.reviews} status={claim.status} />
      </Section>
      {claim.history.length === 0 ? null : (
        <Section id="history" title="What was known when">
          <History history={claim.history} />
        </Section>
      )}
    </article>
  );
}

function ClaimHead({ claim }: { claim: ClaimPage }) {
  const { number, kind, topics, statement, status, figure } = claim;
  return (
    <header className="grid max-w-3xl gap-4">
      <PageTitle over={[`Claim ${number}`, CLAIM_KINDS[kind], ...topics].join(' · ')}>{statement}</PageTitle>
      {figure === null ? null : <p className="font-serif text-xl">{figureInWords(figure)}.</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge status={status} />
        <p className="text-soft">{STATUS_MEANINGS[status]}</p>
      </div>
      <Judged status={status} lastReview={claim.lastReview} />
      <CopyLink path={`/claims/${number}`} />
    </header>
  );
}
