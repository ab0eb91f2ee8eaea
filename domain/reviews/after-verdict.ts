import type { ClaimStatus } from '@/domain/claims/claim';
import { riskWith } from '@/domain/claims/standing/risk-change';
import { isWaiting } from '@/domain/claims/standing/status';
import type { Verdict } from './verdict';

type Judged = {
  status: ClaimStatus;
  riskReasons: readonly string[];
  /** It was carried to changed words, and nobody has yet confirmed that it stands on them. */
  placeInDoubt: boolean;
};

/**
 * The derived columns of a claim once it is judged as it stands. A review changes nothing of what the risk comes
 * from but staleness, so the reasons are not gathered anew (that would be the longest statement of the hot path);
 * a test holds this to riskOf(). While its place is in doubt the claim stays stale: the verdict is kept, and counts
 * once an editor has confirmed the words.
 */
export function afterVerdict(claim: Judged, verdict: Verdict) {
  const status: ClaimStatus = claim.placeInDoubt ? 'stale' : verdict;
  const staleInPublic = status === 'stale' && claim.riskReasons.includes('published');
  const { risk, reasons } = riskWith(claim.riskReasons, { 'stale-in-public': staleInPublic });
  return { status, risk, riskReasons: reasons, queuedAnew: isWaiting(status) && claim.status !== status };
}
