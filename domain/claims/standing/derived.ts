import type { ClaimStatus } from '../claim';
import type { ClaimContent, ClaimFacts } from '../facts';
import type { HashVersion } from '../hash-version';
import { contentHash, HASH_VERSION } from './content-hash';
import { type RiskFacts, type RiskReason, riskOf } from './risk';
import { type SinceReview, statusOf } from './status';
import { wordsNotJudged } from './words-judged';

export type Derived = {
  contentHash: string;
  contentHashVersion: HashVersion;
  status: ClaimStatus;
  risk: number;
  riskReasons: RiskReason[];
};

type Grounds = ClaimContent &
  Omit<RiskFacts, 'status'> &
  Pick<ClaimFacts, 'lastReview' | 'placeInDoubt' | 'wordings'>;

/** The columns of a claim that nobody sets by hand. */
export function derivedOf(facts: Grounds): Derived {
  const status = statusOf(sinceReview(facts), facts.placeInDoubt);
  const { risk, reasons } = riskOf({ ...facts, status });
  return {
    contentHash: contentHash(facts),
    contentHashVersion: HASH_VERSION,
    status,
    risk,
    riskReasons: reasons,
  };
}

function sinceReview(facts: Grounds): SinceReview | null {
  const { lastReview, statement, wordings } = facts;
  if (lastReview === null) return null;
  const { verdict, contentHash: judged, hashVersion } = lastReview;
  return {
    verdict,
    contentJudged: contentHash(facts, hashVersion) === judged,
    wordsJudged: wordsNotJudged({ statement, wordings, judged: lastReview.wordings }).length === 0,
  };
}
