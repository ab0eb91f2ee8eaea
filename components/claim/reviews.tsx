import { StatusBadge } from '@/components/ui/status-badge';
import { Moment } from '@/components/ui/time';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { ReviewView } from '@/domain/reviews/verdict';

/** All judgements, the newest first. Older ones stay on record and say that they no longer count. */
export function Reviews({ reviews, status }: { reviews: readonly ReviewView[]; status: ClaimStatus }) {
  const newestFirst = [...reviews].sort((a, b) => b.number - a.number);
  if (newestFirst.length === 0) return <p className="text-soft">No reviewer has judged this claim yet.</p>;
  return (
    <ol className="grid max-w-3xl gap-4">
      {newestFirst.map(({ number, verdict, reason, reviewer, at }, index) => (
        <li key={number}>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusBadge status={verdict} />
            <span className="text-sm text-soft">
              {reviewer}, <Moment at={at} />
              {index > 0 ? ' · superseded by a later review' : null}
              {index === 0 && status === 'stale'
                ? ' · given before the claim, its words or its evidence changed'
                : null}
            </span>
          </p>
          <p className="mt-1">{reason}</p>
        </li>
      ))}
    </ol>
  );
}
