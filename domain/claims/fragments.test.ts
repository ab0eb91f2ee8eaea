import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOfSpan } from '@/domain/anchoring/spans/span';
import { checkFragments } from './fragments';

const text = 'They said 👩‍👩‍👧 “no”, he added.\n\nIn May.';
const words = (given: [number, number][]) => {
  const checked = checkFragments(
    text,
    given.map(([start, end]) => ({ start, end })),
  );
  return checked.ok
    ? checked.fragments.map(({ start, end }) => text.slice(start, end))
    : `${checked.index}: ${checked.message}`;
};

describe('checkFragments', () => {
  const TAKEN: { name: string; given: [number, number][]; stored: string[] }[] = [
    { name: 'words', given: [[0, 9]], stored: ['They said'] },
    { name: 'white space at the ends', given: [[4, 10]], stored: ['said'] },
    { name: 'half of an emoji', given: [[12, 14]], stored: ['👩‍👩‍👧'] },
    { name: 'across paragraphs', given: [[25, 42]], stored: ['he added.\n\nIn May'] },
    {
      name: 'two, given the wrong way round',
      given: [
        [19, 23],
        [0, 4],
      ],
      stored: ['They', '“no”'],
    },
    {
      name: 'two that touch',
      given: [
        [0, 2],
        [2, 4],
      ],
      stored: ['Th', 'ey'],
    },
  ];
  it.each(TAKEN)('takes $name', ({ given, stored }) => expect(words(given)).toEqual(stored));

  const REFUSED: { name: string; given: [number, number][]; says: RegExp }[] = [
    { name: 'nothing', given: [[3, 3]], says: /^0: .*empty/ },
    { name: 'backwards', given: [[9, 3]], says: /^0: .*empty/ },
    {
      name: 'white space',
      given: [
        [0, 4],
        [4, 5],
      ],
      says: /^1: .*empty/,
    },
    {
      name: 'past the end',
      given: [
        [0, 4],
        [40, 400],
      ],
      says: /^1: .*outside/,
    },
    { name: 'before the start', given: [[-1, 4]], says: /^0: .*outside/ },
    {
      name: 'overlapping',
      given: [
        [5, 9],
        [0, 6],
      ],
      says: /^0: .*overlap/,
    },
    {
      name: 'the same twice',
      given: [
        [0, 4],
        [0, 4],
      ],
      says: /^1: .*overlap/,
    },
  ];
  it.each(REFUSED)('refuses $name', ({ given, says }) => expect(words(given)).toMatch(says));

  it('stores nothing but sound, ascending, separate spans, for any list', () => {
    const span = fc.record({
      start: fc.integer({ min: -2, max: 50 }),
      end: fc.integer({ min: -2, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (given) => {
        const checked = checkFragments(text, given);
        if (!checked.ok) return;
        expect(checked.fragments).toHaveLength(given.length);
        expect(checked.fragments.every((fragment) => problemOfSpan(text, fragment) === null)).toBe(true);
        for (const [at, { start }] of checked.fragments.entries()) {
          expect(start).toBeGreaterThanOrEqual(checked.fragments[at - 1]?.end ?? 0);
        }
      }),
    );
  });
});
