import Link from 'next/link';
import { StatusBadge } from '@/components/ui/status-badge';
import type { ClaimInArticle } from '@/domain/claims/in-article';

/** The claims that stand where the caret is. */
export function ClaimsHere({ claims }: { claims: ClaimInArticle[] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="claims-here">
      <h3 id="claims-here" className="font-medium">
        {claims.length === 1 ? 'The claim here' : 'Claims here'}
      </h3>
      <ul className="mt-2 grid gap-3">
        {claims.map(({ occurrenceId, number, status, statement }) => (
          <li key={occurrenceId} className="grid justify-items-start gap-1">
            <Link href={`/desk/claims/${number}`}>
              {number}. {statement}
            </Link>
            <StatusBadge status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
