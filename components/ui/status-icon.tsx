import type { ClaimStatus } from '@/domain/claims/claim';

/** Strokes on a 16 by 16 grid; each status has a shape of its own. */
const SHAPES: Record<ClaimStatus, string> = {
  verified: 'M2.5 8.5 6.5 12.5 13.5 3.5',
  disputed: 'M2.5 5.75h11 M2.5 10.25h11 M11 2 5 14',
  opinion: 'M6.5 4C4 4.6 3 6.4 3 9v3h3.5V8.5H4.6 M13 4c-2.5.6-3.5 2.4-3.5 5v3H13V8.5h-1.9',
  inconclusive: 'M5 5.6C5 3.8 6.3 2.8 8 2.8s3 1 3 2.6c0 2.2-3 2.3-3 4.6 M8 12.8v.4',
  stale: 'M13.2 8a5.2 5.2 0 1 1-1.6-3.75 M13.4 1.8v3.4H10',
  unreviewed: 'M8 2.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Z',
};

/** The mark of a status; decorative, since the word stands beside it or in the accessible name. */
export function StatusIcon({ status, className = 'size-4' }: { status: ClaimStatus; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`inline-block shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={SHAPES[status]} />
    </svg>
  );
}
