import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG_FORM, SLUG_LONGEST, slugOf } from './slug';
import { firstFreeSlug, slugOfOr, slugStem } from './slug-choice';

const long = 'a'.repeat(SLUG_LONGEST);

describe('firstFreeSlug', () => {
  const CASES = [
    { name: 'free', wanted: 'toll', taken: [], slug: 'toll' },
    { name: 'taken once', wanted: 'toll', taken: ['toll'], slug: 'toll-2' },
    { name: 'taken twice', wanted: 'toll', taken: ['toll', 'toll-2'], slug: 'toll-3' },
    { name: 'a gap is used', wanted: 'toll', taken: ['toll', 'toll-3'], slug: 'toll-2' },
    { name: 'longest', wanted: long, taken: [long], slug: `${'a'.repeat(74)}-2` },
  ];
  it.each(CASES)('$name', ({ wanted, taken, slug }) => {
    expect(firstFreeSlug(wanted, new Set(taken))).toBe(slug);
  });

  it('is free, well formed, not too long, and has the stem, for any words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 0, max: 30 }), (words, before) => {
        const wanted = slugOfOr(words, 'article');
        const taken = new Set<string>();
        for (let i = 0; i < before; i++) taken.add(firstFreeSlug(wanted, taken));
        const slug = firstFreeSlug(wanted, taken);
        expect(taken.has(slug)).toBe(false);
        expect(slug).toMatch(SLUG_FORM);
        expect(slug.length).toBeLessThanOrEqual(SLUG_LONGEST);
        expect(slug.startsWith(slugStem(wanted))).toBe(true);
      }),
    );
  });

  it('falls back where no letter can stand in an address', () => {
    expect(slugOf('Ελλάδα')).toBe('');
    expect(slugOfOr('Ελλάδα', 'article')).toBe('article');
  });
});
