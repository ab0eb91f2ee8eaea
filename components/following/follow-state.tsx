'use client';

import { Answer } from '@/components/drafting/form-frame';
import { instantInWords } from '@/components/drafting/instant';
import { useSending } from '@/components/drafting/use-sending';
import type { UnfollowAddress } from '@/components/revising/revising-actions';
import { Button } from '@/components/ui/button';
import type { FollowView } from '@/domain/revisions/follow';
import { intervalInWords } from './interval';

type Props = { articleId: string; follow: FollowView; unfollow: UnfollowAddress | null };

/** What is followed, what came of the last look, and when the next one is. */
export function FollowState({ articleId, follow, unfollow }: Props) {
  return (
    <div className="grid justify-items-start gap-3">
      <dl className="grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-0.5 text-sm">
        <dt className="text-soft">Address</dt>
        <dd className="wrap-anywhere">
          {follow.url}, {intervalInWords(follow.everyMinutes)}, set by {follow.by}
        </dd>
        <dt className="text-soft">Last look</dt>
        <dd>
          <LastLook follow={follow} />
        </dd>
        <dt className="text-soft">Next look</dt>
        <dd>
          <time dateTime={follow.nextAt}>{instantInWords(follow.nextAt)}</time>
        </dd>
        {follow.overrideReason === null ? null : (
          <>
            <dt className="text-soft">Robots</dt>
            <dd>Set aside: {follow.overrideReason}</dd>
          </>
        )}
      </dl>
      {unfollow === null ? null : <StopFollowing articleId={articleId} unfollow={unfollow} />}
    </div>
  );
}

function LastLook({ follow: { lastAt, lastOutcome, lastMessage, failures } }: { follow: FollowView }) {
  if (lastAt === null || lastOutcome === null) return 'Not yet';
  const when = <time dateTime={lastAt}>{instantInWords(lastAt)}</time>;
  if (lastOutcome === 'unchanged') return <>{when}: nothing new</>;
  if (lastOutcome === 'proposed') return <>{when}: a changed text was found</>;
  return (
    <>
      {when}: <strong className="font-medium text-danger">it failed</strong>
      {failures > 1 ? `, ${failures} times in a row` : null}. {lastMessage}
    </>
  );
}

function StopFollowing({ articleId, unfollow }: { articleId: string; unfollow: UnfollowAddress }) {
  const sending = useSending(unfollow);
  return (
    <>
      <Button
        size="small"
        aria-disabled={sending.pending || undefined}
        onClick={() => sending.submit({ articleId })}
      >
        Stop following
      </Button>
      <Answer formId="unfollow" sent={sending.sent} pending={sending.pending} onAgain={sending.again} />
    </>
  );
}
