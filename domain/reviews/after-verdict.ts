import type { ClaimStatus } from '@/domain/claims/claim';
import { RISK_REASONS, type RiskReason } from '@/domain/claims/risk';
import { isWaiting } from '@/domain/claims/status';
import type { Verdict } from './verdict';

type Judged = { status: ClaimStatus; riskReasons: readonly string[] };

/**
 * The derived columns of a claim once it is judged as it stands. A review changes nothing of what the risk comes
 * from but staleness, so the reasons are not gathered anew (that would be the longest statement of the hot path);
 * a test holds this to riskOf().
 */
export function afterVerdict(claim: Judged, verdict: Verdict) {
  const riskReasons = claim.riskReasons.filter(
    (code): code is RiskReason => code in RISK_REASONS && code !== 'stale-in-public',
  );
  return {
    status: verdict satisfies ClaimStatus,
    risk: riskReasons.reduce((sum, code) => sum + RISK_REASONS[code].weight, 0),
    riskReasons,
    queuedAnew: isWaiting(verdict) && claim.status !== verdict,
  };
}
