import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointSpan, utf16Span } from './code-points';

describe('code points', () => {
  it('counts an emoji once', () => {
    expect(codePointSpan('a😀b', { start: 3, end: 4 })).toEqual({ start: 2, end: 3 });
    expect(utf16Span('a😀b', { start: 2, end: 3 })).toEqual({ start: 3, end: 4 });
  });

  it('refuses a span outside the text', () => {
    expect(utf16Span('ab', { start: 1, end: 3 })).toBeNull();
    expect(utf16Span('ab', { start: -1, end: 1 })).toBeNull();
    expect(utf16Span('ab', { start: 2, end: 1 })).toBeNull();
  });

  it('agrees with the iterator of the string, there and back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
        fc.nat(),
        (units, cut) => {
          const at = cut % (units.length + 1);
          const text = units.join('');
          const span = { start: units.slice(0, at).join('').length, end: text.length };
          expect(codePointSpan(text, span)).toEqual({ start: at, end: units.length });
          expect(utf16Span(text, { start: at, end: units.length })).toEqual(span);
        },
      ),
    );
  });
});
