import type { ClaimStatus } from '../claim';
import type { ClaimContent, ClaimFacts } from '../facts';
import { contentHash } from './content-hash';
import { type RiskFacts, type RiskReason, riskOf } from './risk';
import { statusOf } from './status';

export type Derived = { contentHash: string; status: ClaimStatus; risk: number; riskReasons: RiskReason[] };

type Grounds = ClaimContent & Omit<RiskFacts, 'status'> & Pick<ClaimFacts, 'lastReview' | 'placeInDoubt'>;

/** The columns of a claim that nobody sets by hand. */
export function derivedOf(facts: Grounds): Derived {
  const hash = contentHash(facts);
  const status = statusOf(facts.lastReview, hash, facts.placeInDoubt);
  const { risk, reasons } = riskOf({ ...facts, status });
  return { contentHash: hash, status, risk, riskReasons: reasons };
}
