import { describe, expect, it } from 'vitest';
import { isWaiting, statusOf } from './status';

const JUDGED = { contentJudged: true, wordsJudged: true };

const CASES = [
  { name: 'no review', verdict: null, status: 'unreviewed', waits: true },
  { name: 'verified as it is', verdict: 'verified', status: 'verified', waits: false },
  { name: 'disputed as it is', verdict: 'disputed', status: 'disputed', waits: false },
  { name: 'opinion as it is', verdict: 'opinion', status: 'opinion', waits: false },
  { name: 'looked at, not enough evidence', verdict: 'inconclusive', status: 'inconclusive', waits: true },
  { name: 'verified, then changed', verdict: 'verified', contentJudged: false, status: 'stale', waits: true },
  { name: 'disputed, then changed', verdict: 'disputed', contentJudged: false, status: 'stale', waits: true },
  { name: 'opinion, then changed', verdict: 'opinion', contentJudged: false, status: 'stale', waits: true },
  {
    name: 'inconclusive, changed',
    verdict: 'inconclusive',
    contentJudged: false,
    status: 'stale',
    waits: true,
  },
  {
    name: 'on words that nobody judged',
    verdict: 'verified',
    wordsJudged: false,
    status: 'stale',
    waits: true,
  },
  { name: 'verified, its place in doubt', verdict: 'verified', inDoubt: true, status: 'stale', waits: true },
  { name: 'never judged, in doubt', verdict: null, inDoubt: true, status: 'unreviewed', waits: true },
] as const;

describe('statusOf', () => {
  it.each(CASES)('$name', ({ name: _, verdict, status, waits, ...rest }) => {
    const { inDoubt = false, ...since } = { ...JUDGED, ...rest } as { inDoubt?: boolean } & typeof JUDGED;
    const found = statusOf(verdict === null ? null : { ...since, verdict }, inDoubt);
    expect(found).toBe(status);
    expect(isWaiting(found)).toBe(waits);
  });
});
