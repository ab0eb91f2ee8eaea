import type { ClaimStatus } from '@/domain/claims/claim';
import type { Verdict } from './verdict';

/** Payload of `review.given`; its reason is the entry's. The subject is the claim. */
export type ReviewGiven = {
  /** 1, 2, 3 … within the claim. */
  review: number;
  verdict: Verdict;
  contentHash: string;
  statusBefore: ClaimStatus;
};
