import { chainInWords, chainsOf } from '@/components/claim/chain';
import { StatusBadge } from '@/components/ui/status-badge';
import { EVIDENCE_STANCES, type EvidenceView } from '@/domain/claims/evidence';
import type { MarkedClaim } from '@/domain/publishing/pages';
import type { Filters } from './filters';

/** Every claim of the article in order: the equivalent of the marks, and the numbered notes of a printed page. */
export function ClaimList({ claims, filters }: { claims: readonly MarkedClaim[]; filters: Filters }) {
  return (
    <section className="entries" id="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">All claims in this article</h2>
      <ol>
        {claims.map((claim) => (
          <Entry key={claim.number} claim={claim} className={`entry ${filters.classesOf(claim)}`} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ claim, className }: { claim: MarkedClaim; className: string }) {
  const { number, status, statement, attributions, evidence } = claim;
  return (
    <li className={className} data-status={status} value={number}>
      <p className="font-serif text-lg leading-snug">{statement}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <StatusBadge status={status} />
        <a href={`#text-${number}`} className="print:hidden">
          In the text<span className="sr-only">: claim {number}</span>
        </a>
        <a href={`/claims/${number}`} className="print:hidden">
          Everything about claim {number}
        </a>
      </p>
      <p className="text-sm text-soft">{sourceLine(attributions)}</p>
      {evidence.length === 0 ? null : (
        <p className="hidden text-sm print:block">{evidence.map(evidenceLine).join(' ')}</p>
      )}
    </li>
  );
}

function sourceLine(attributions: MarkedClaim['attributions']): string {
  const sentences = chainsOf(attributions).map((chain) => `${chainInWords(chain)}.`);
  return sentences.length === 0 ? 'No source is given.' : sentences.join(' ');
}

function evidenceLine({ stance, title, locator, url }: EvidenceView): string {
  return `${EVIDENCE_STANCES[stance]}: ${[title, locator, url].filter(Boolean).join(', ')}.`;
}
