import { StatusBadge } from '@/components/ui/status-badge';
import type { ClaimCard } from '@/domain/claims/card';
import { figureInWords } from '@/domain/claims/figure';
import { chainInWords, chainsOf } from './chain';

/** Claims as a plain list: number, statement, status, figure and who said it. */
export function ClaimEntries({ claims }: { claims: readonly ClaimCard[] }) {
  return (
    <ul className="grid max-w-3xl gap-5">
      {claims.map(({ number, statement, status, figure, attributions }) => (
        <li key={number}>
          <a href={`/claims/${number}`} className="font-serif text-lg">
            {statement}
          </a>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <StatusBadge status={status} />
            <span className="text-soft">Claim {number}</span>
            {figure === null ? null : <span>{figureInWords(figure)}</span>}
          </p>
          <p className="mt-1 text-sm text-soft">
            {chainsOf(attributions)
              .map((chain) => `${chainInWords(chain)}.`)
              .join(' ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
