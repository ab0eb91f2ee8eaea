import { describe, expect, it } from 'vitest';
import { findExact, placesOf } from './find';

describe('findExact', () => {
  const text = 'the toll, the full toll, e\u0301';
  const CASES = [
    {
      name: 'one place',
      quote: 'full',
      nth: undefined,
      found: { kind: 'one', span: { start: 14, end: 18 } },
    },
    { name: 'nowhere', quote: 'death toll', nth: undefined, found: { kind: 'none' } },
    { name: 'an empty quote', quote: '', nth: undefined, found: { kind: 'none' } },
    {
      name: 'two places, not told which',
      quote: 'toll',
      nth: undefined,
      found: {
        kind: 'many',
        spans: [
          { start: 4, end: 8 },
          { start: 19, end: 23 },
        ],
      },
    },
    {
      name: 'the second of two',
      quote: 'toll',
      nth: 2,
      found: { kind: 'one', span: { start: 19, end: 23 } },
    },
    { name: 'the third of two', quote: 'toll', nth: 3, found: { kind: 'none' } },
    { name: 'half a character', quote: ' e', nth: undefined, found: { kind: 'none' } },
  ];
  it.each(CASES)('$name', ({ quote, nth, found }) => {
    expect(findExact(text, quote, nth)).toEqual(found);
  });
  it('sees places that overlap', () => {
    expect(placesOf('aaa', 'aa').map((place) => place.start)).toEqual([0, 1]);
  });
});
