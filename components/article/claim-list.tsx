import { chainInWords, chainsOf } from '@/components/claim/chain';
import { StatusBadge } from '@/components/ui/status-badge';
import { EVIDENCE_STANCES, type EvidenceView } from '@/domain/claims/evidence';
import type { MarkedClaim } from '@/domain/publishing/pages';
import type { Filters } from './filters';

type Props = { claims: readonly MarkedClaim[]; filters: Filters; places: ReadonlyMap<number, string> };

/** Every claim of the article in order: the equivalent of the marks, and the numbered notes of a printed page. */
export function ClaimList({ claims, filters, places }: Props) {
  return (
    <section className="entries" id="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">All claims in this article</h2>
      <ol>
        {claims.map((claim) => (
          <Entry
            key={claim.number}
            claim={claim}
            className={`entry ${filters.classesOf(claim)}`}
            place={places.get(claim.number) ?? ''}
          />
        ))}
      </ol>
    </section>
  );
}

/** Plain elements, since there is one for every claim; article.css and print.css give them their looks. */
function Entry({ claim, className, place }: { claim: MarkedClaim; className: string; place: string }) {
  const { number, status, statement, attributions, evidence } = claim;
  return (
    <li className={className} value={number}>
      <p className="entry-says">{statement}</p>
      <p className="entry-links">
        <StatusBadge status={status} />
        <a href={`#${place}`} data-words="">
          In the text<span className="sr-only">: claim {number}</span>
        </a>
        <a href={`/claims/${number}`}>Everything about claim {number}</a>
      </p>
      <p>{sourceLine(attributions)}</p>
      {evidence.length === 0 ? null : (
        <p className="entry-evidence">{evidence.map(evidenceLine).join(' ')}</p>
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
