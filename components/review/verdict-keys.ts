import type { Verdict } from '@/domain/reviews/verdict';

/** The key that chooses each verdict. */
export const VERDICT_KEYS: Record<Verdict, string> = {
  verified: 'v',
  disputed: 'd',
  opinion: 'o',
  inconclusive: 'i',
};

/** What each verdict says, where it is chosen. */
export const VERDICT_HINTS: Record<Verdict, string> = {
  verified: 'Evidence that anyone can look up supports it.',
  disputed: 'Evidence or sources stand against it.',
  opinion: 'A judgement, neither true nor false.',
  inconclusive: 'Looked, and not enough either way.',
};
