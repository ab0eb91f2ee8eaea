import type { Support } from '@/domain/reviews/own-word';
import type { ReviewView, Verdict } from '@/domain/reviews/verdict';

export type VerdictFields = { verdict: Verdict | ''; reason: string; support: Support | '' };

export const NO_VERDICT: VerdictFields = { verdict: '', reason: '', support: '' };

/**
 * What choosing a verdict does to the form: where the last review gave the same one and nothing is typed yet, its reason is the
 * beginning of the new one.
 */
export function choosing(
  verdict: Verdict,
  reason: string,
  last: Pick<ReviewView, 'verdict' | 'reason'> | undefined,
): Pick<VerdictFields, 'verdict' | 'reason'> {
  const begins = reason.trim() === '' && last?.verdict === verdict;
  return { verdict, reason: begins ? last.reason : reason };
}
