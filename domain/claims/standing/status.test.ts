import { describe, expect, it } from 'vitest';
import { isWaiting, statusOf } from './status';

const NOW = 'a'.repeat(64);
const BEFORE = 'b'.repeat(64);

const CASES = [
  { name: 'no review', review: null, status: 'unreviewed', waits: true },
  { name: 'verified as it is', review: ['verified', NOW], status: 'verified', waits: false },
  { name: 'disputed as it is', review: ['disputed', NOW], status: 'disputed', waits: false },
  { name: 'opinion as it is', review: ['opinion', NOW], status: 'opinion', waits: false },
  {
    name: 'looked at, not enough evidence',
    review: ['inconclusive', NOW],
    status: 'inconclusive',
    waits: true,
  },
  { name: 'verified, then changed', review: ['verified', BEFORE], status: 'stale', waits: true },
  { name: 'disputed, then changed', review: ['disputed', BEFORE], status: 'stale', waits: true },
  { name: 'opinion, then changed', review: ['opinion', BEFORE], status: 'stale', waits: true },
  { name: 'inconclusive, then changed', review: ['inconclusive', BEFORE], status: 'stale', waits: true },
  {
    name: 'verified, but its words changed',
    review: ['verified', NOW],
    inDoubt: true,
    status: 'stale',
    waits: true,
  },
  {
    name: 'never judged, and its words changed',
    review: null,
    inDoubt: true,
    status: 'unreviewed',
    waits: true,
  },
] as const;

describe('statusOf', () => {
  it.each(CASES)('$name', ({ review, status, waits, ...rest }) => {
    const last = review === null ? null : { verdict: review[0], contentHash: review[1] };
    const found = statusOf(last, NOW, 'inDoubt' in rest);
    expect(found).toBe(status);
    expect(isWaiting(found)).toBe(waits);
  });
});
