import { Moment } from '@/components/ui/time';
import type { ClaimCard } from '@/domain/claims/card';
import { VERDICTS } from '@/domain/reviews/verdict';

/** Who judged a claim, when and why; while it is stale, that this was before the change. */
export function Judged({ status, lastReview }: Pick<ClaimCard, 'status' | 'lastReview'>) {
  if (lastReview === null) return null;
  const { verdict, reason, ownWordOnly, reviewer, at } = lastReview;
  const word = verdict in VERDICTS ? VERDICTS[verdict as keyof typeof VERDICTS] : verdict;
  return (
    <p>
      {status === 'stale' ? `Judged “${word.toLowerCase()}” before it changed, by ` : 'Checked by '}
      {reviewer} on <Moment at={at} />
      {ownWordOnly ? ', confirmed by the source itself only' : null}: {reason}
    </p>
  );
}
