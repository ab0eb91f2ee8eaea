import type { ClaimStatus } from '@/domain/claims/claim';
import type { Verdict } from './verdict';

/** Payload of `review.given`; its reason is the entry's. The subject is the claim. */
export type ReviewGiven = {
  /** 1, 2, 3 … within the claim. */
  review: number;
  verdict: Verdict;
  contentHash: string;
  /** Entries from before there were several have none: 1. */
  hashVersion?: number;
  /** The words that were judged; entries from before they were kept have none. */
  wordings?: string[];
  /** Said by the reviewer: all support is the word of who said it. */
  ownWordOnly?: true;
  statusBefore: ClaimStatus;
};
