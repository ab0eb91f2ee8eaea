import type { ClaimStatus } from '@/domain/claims/claim';
import { riskWith } from '@/domain/claims/risk-change';
import { isWaiting } from '@/domain/claims/status';
import type { Verdict } from './verdict';

type Judged = { status: ClaimStatus; riskReasons: readonly string[] };

/**
 * The derived columns of a claim once it is judged as it stands. A review changes nothing of what the risk comes
 * from but staleness, so the reasons are not gathered anew (that would be the longest statement of the hot path);
 * a test holds this to riskOf().
 */
export function afterVerdict(claim: Judged, verdict: Verdict) {
  const { risk, reasons } = riskWith(claim.riskReasons, { 'stale-in-public': false });
  return {
    status: verdict satisfies ClaimStatus,
    risk,
    riskReasons: reasons,
    queuedAnew: isWaiting(verdict) && claim.status !== verdict,
  };
}
