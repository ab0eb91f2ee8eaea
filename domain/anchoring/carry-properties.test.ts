import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry } from './carry';
import { graphemeBoundaries } from './spans/graphemes';
import { contains, type Span, snapToGraphemes, spanText, trimSpan } from './spans/span';

const WORDS = (
  'ministry border winter campaign soldier mother railway harvest council village river bridge evening number ' +
  'said had was in of the a on and to with after before 41 300,000 café naïve “quoted” don’t 國防部 👩‍👩‍👧 שלום'
).split(' ');

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 });
const prose = paragraphs.map((list) => list.join('\n\n'));
const anyText = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 80 }));

function spanIn(text: string, a: number, b: number): Span {
  const [x, y] = [a % (text.length + 1), b % (text.length + 1)];
  return snapToGraphemes(text, { start: Math.min(x, y), end: Math.max(x, y) });
}

function carryOne(old: string, fresh: string, span: Span) {
  const [carried] = carry(old, fresh, [{ id: 1, spans: [span] }]);
  if (carried === undefined) throw new Error('one item in, one item out');
  return carried;
}

/** Starts of words and the end of the text: places where an edit tears no word. */
function wordStarts(text: string): number[] {
  return [...Array.from(text.matchAll(/(?<=^|\s)\S/g), (match) => match.index), text.length];
}

/**
 * Where the span may also stand: the same offset from the beginning, or from the end, where both texts have the same characters
 * from there as far as over the span. One edit elsewhere explains the texts then, and by the property about such edits
 * the span stays, whatever else they were made of.
 */
function placesInCommonEnds(one: string, other: string, { start, end }: Span): Span[] {
  const more = other.length - one.length;
  return [
    ...(other.startsWith(one.slice(0, end)) ? [{ start, end }] : []),
    ...(other.endsWith(one.slice(start)) ? [{ start: start + more, end: end + more }] : []),
  ];
}

describe('for all texts', () => {
  it('an unchanged text returns every span', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const span = spanIn(text, a, b);
        fc.pre(span.end > span.start);
        expect(carryOne(text, text, span)).toMatchObject({ spans: [span], state: 'exact', score: 1 });
      }),
    );
  });

  it('an edit outside a span never changes its words, nor loses them', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(), fc.oneof(fc.constant(''), sentence, paragraph));
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), edit, (text, a, b, [c, d, inserted]) => {
        const starts = wordStarts(text);
        const at = (n: number) => starts[n % starts.length] ?? 0;
        const [start, end] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
        fc.pre(text.slice(start, end).trim() !== '');
        const [from, to] = [Math.min(at(c), at(d)), Math.max(at(c), at(d))];
        fc.pre(to <= start || from >= end);
        const added = inserted === '' ? '' : ` ${inserted} `;
        const fresh = text.slice(0, from) + added + text.slice(to);
        const { spans } = carryOne(text, fresh, { start, end });
        expect(spans?.map((span) => spanText(fresh, span).trim())).toEqual([text.slice(start, end).trim()]);
      }),
      { numRuns: 300 },
    );
  });

  it('there and back is the identity where both ways are sure, and never another place', () => {
    fc.assert(
      fc.property(
        paragraphs,
        paragraph,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (list, added, a, b, c, d) => {
          const text = list.join('\n\n');
          const span = trimSpan(text, spanIn(text, c, d));
          fc.pre(spanText(text, span).trim() !== '');
          const moved = [...list];
          const [taken] = moved.splice(a % list.length, 1);
          moved.splice(b % (moved.length + 1), 0, added, taken ?? '');
          const fresh = moved.join('\n\n');
          const there = carryOne(text, fresh, span);
          fc.pre(there.spans !== null && there.state !== 'reworded' && there.state !== 'altered');
          const found = there.spans?.[0] ?? span;
          const back = carryOne(fresh, text, found);
          const places = [span, ...placesInCommonEnds(fresh, text, found)];
          const isThere = (each: Span) => places.some((place) => contains(place, each));
          expect(back.spans?.every(isThere) ?? true).toBe(true);
          if (back.state === 'exact' || back.state === 'moved')
            expect(places).toContainEqual(back.spans?.[0]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('no span splits a grapheme, reaches outside the text or is empty', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
        (a, b, ends) => {
          const [old, fresh] = [a + b, b + a.slice(1)].map((text) => text.normalize('NFC')) as [
            string,
            string,
          ];
          const spans = ends.map(([x, y]) => spanIn(old, x, y));
          const cuts = new Set(graphemeBoundaries(fresh));
          for (const { start, end } of carry(old, fresh, [{ id: 1, spans }])[0]?.spans ?? []) {
            expect(end).toBeGreaterThan(start);
            expect([start, end].filter((offset) => !cuts.has(offset))).toEqual([]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
