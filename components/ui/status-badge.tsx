import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';

/** Word and icon of a status on its tint. */
export function StatusBadge({ status }: { status: ClaimStatus }) {
  return (
    <span data-status={status} className="status-badge">
      {CLAIM_STATUSES[status]}
    </span>
  );
}
