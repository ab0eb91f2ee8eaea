import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';
import { StatusIcon } from './status-icon';

/** Word and icon of a status on its tint. */
export function StatusBadge({ status }: { status: ClaimStatus }) {
  return (
    <span
      data-status={status}
      className="inline-flex items-center gap-1.5 rounded-full border border-(--status) bg-(--status-tint) px-2.5 py-0.5 text-sm font-semibold whitespace-nowrap text-(--status)"
    >
      <StatusIcon status={status} className="size-3.5" />
      {CLAIM_STATUSES[status]}
    </span>
  );
}
