/** Kinds of claims and the words for them. */
export const CLAIM_KINDS = {
  figure: 'Figure',
  identity: 'Identity',
  event: 'Event',
  statement: 'Statement',
  prediction: 'Prediction',
  characterisation: 'Characterisation',
} as const;
export type ClaimKind = keyof typeof CLAIM_KINDS;

/** Where a claim stands with the reviewers. Readers see the word, an icon and an underline pattern. */
export const CLAIM_STATUSES = {
  verified: 'Verified',
  disputed: 'Disputed',
  opinion: 'Opinion',
  inconclusive: 'Inconclusive',
  stale: 'Being re-checked',
  unreviewed: 'Not yet checked',
} as const;
export type ClaimStatus = keyof typeof CLAIM_STATUSES;

/** What each status tells a reader, one sentence. */
export const STATUS_MEANINGS: Record<ClaimStatus, string> = {
  verified: 'Evidence that anyone can look up supports this claim.',
  disputed: 'There is evidence against this claim, or sources contradict each other about it.',
  opinion: 'This is a judgement or a characterisation; it is neither true nor false.',
  inconclusive: 'Reviewers looked, and there is not enough evidence either way.',
  stale:
    'This claim was judged before; it, its words or its evidence changed since, and it is being re-checked.',
  unreviewed: 'No reviewer has looked at this claim yet.',
};
