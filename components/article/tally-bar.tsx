import { StatusIcon } from '@/components/ui/status-icon';
import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';
import type { Tally } from '@/domain/publishing/pages';

/** How many claims have each status: a bar for the eye, and the same in words and numbers beside it. */
export function TallyBar({ tally }: { tally: Tally }) {
  const parts = partsOf(tally);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p className="text-sm text-soft">No claims yet.</p>;
  return (
    <div className="grid gap-1.5">
      <svg
        viewBox={`0 0 ${total} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-2 w-full forced-color-adjust-none print:hidden"
      >
        {parts.map(({ status, before, count }) => (
          <rect
            key={status}
            data-status={status}
            x={before}
            width={count - (before + count === total ? 0 : total / 250)}
            height="1"
            className="fill-(--status)"
          />
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
        {parts.map(({ status, count }) => (
          <li key={status} data-status={status} className="inline-flex items-center gap-1.5">
            <StatusIcon status={status} className="size-3.5 text-(--status)" />
            <span>
              <span className="tabular-nums">{count}</span> {CLAIM_STATUSES[status].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Part = { status: ClaimStatus; count: number; before: number };

/** The statuses that occur, in their usual order, each with how many claims come before it in the bar. */
export function partsOf(tally: Tally): Part[] {
  const parts: Part[] = [];
  let before = 0;
  for (const status of Object.keys(CLAIM_STATUSES) as ClaimStatus[]) {
    const count = tally[status];
    if (count > 0) parts.push({ status, count, before });
    before += count;
  }
  return parts;
}
