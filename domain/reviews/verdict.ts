/** What a reviewer can answer. Inconclusive is an answer too: looked, and not enough evidence. */
export const VERDICTS = {
  verified: 'Verified',
  disputed: 'Disputed',
  opinion: 'Opinion',
  inconclusive: 'Inconclusive',
} as const;
export type Verdict = keyof typeof VERDICTS;

export type ReviewView = {
  number: number;
  verdict: Verdict;
  reason: string;
  reviewer: string;
  /** ISO instant. */
  at: string;
};
