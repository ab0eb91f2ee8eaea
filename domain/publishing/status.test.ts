import { describe, expect, it } from 'vitest';
import { statusAfter } from './status';

const STEPS = [
  { rule: 'a draft is published', step: 'publish', from: 'draft', to: 'published' },
  { rule: 'a withdrawn article is published again', step: 'publish', from: 'withdrawn', to: 'published' },
  { rule: 'a published one is not published twice', step: 'publish', from: 'published', to: null },
  { rule: 'a published article is withdrawn', step: 'withdraw', from: 'published', to: 'withdrawn' },
  { rule: 'a draft has nothing to withdraw', step: 'withdraw', from: 'draft', to: null },
  { rule: 'a withdrawn one is not withdrawn twice', step: 'withdraw', from: 'withdrawn', to: null },
] as const;

describe('statusAfter', () => {
  it.each(STEPS)('$rule', ({ step, from, to }) => {
    const result = statusAfter(step, { status: from, hasText: true });
    expect(result).toEqual(
      to === null ? { ok: false, message: expect.stringMatching(/\.$/) } : { ok: true, status: to },
    );
  });

  it('publishes nothing without a text', () => {
    expect(statusAfter('publish', { status: 'draft', hasText: false })).toMatchObject({ ok: false });
  });
});
