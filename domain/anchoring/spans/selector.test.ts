import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeBoundaries } from './graphemes';
import { CONTEXT_GRAPHEMES, selectorAt } from './selector';
import { snapToGraphemes } from './span';

describe('selectorAt', () => {
  it('keeps 32 characters on each side', () => {
    const text = `${'a'.repeat(40)}quote${'b'.repeat(40)}`;
    expect(selectorAt(text, { start: 40, end: 45 })).toEqual({
      exact: 'quote',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('keeps what there is at the ends of the text', () => {
    expect(selectorAt('ab', { start: 0, end: 2 })).toEqual({ exact: 'ab', prefix: '', suffix: '' });
  });

  it('counts a family as one character and never splits it', () => {
    const text = `${'👩‍👩‍👧'.repeat(40)}x`;
    expect(selectorAt(text, { start: text.length - 1, end: text.length }).prefix).toBe('👩‍👩‍👧'.repeat(32));
  });

  it('stands in the text as prefix, exact, suffix, with whole graphemes, at most 32 on a side', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [x, y] = [a % (text.length + 1), b % (text.length + 1)];
        const span = snapToGraphemes(text, { start: Math.min(x, y), end: Math.max(x, y) });
        const { prefix, exact, suffix } = selectorAt(text, span);
        const cuts = new Set([0, ...graphemeBoundaries(text)]);
        expect(text.startsWith(prefix + exact + suffix, span.start - prefix.length)).toBe(true);
        expect(cuts.has(span.start - prefix.length)).toBe(true);
        expect(cuts.has(span.end + suffix.length)).toBe(true);
        expect(graphemeBoundaries(prefix).length - 1).toBeLessThanOrEqual(CONTEXT_GRAPHEMES);
      }),
    );
  });
});
