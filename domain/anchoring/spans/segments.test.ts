import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, type Segment, splitBlocks, splitIntoSegments } from './segments';

/** `start-end ids +opens -closes`, so that a case reads in one line. */
function written({ start, end, ids, opens, closes }: Segment): string {
  const signed = [...opens.map((id) => `+${id}`), ...closes.map((id) => `-${id}`)];
  return [`${start}-${end}`, `[${ids}]`, ...signed].join(' ');
}

function mark(id: number, ...ends: number[]): Mark {
  const spans = ends.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: ends[i + 1] ?? start }] : []));
  return { id, spans };
}

const CASES: { name: string; blocks: [number, number][]; marks: Mark[]; expected: string[][] }[] = [
  { name: 'no mark', blocks: [[0, 9]], marks: [], expected: [['0-9 []']] },
  { name: 'an empty block', blocks: [[3, 3]], marks: [mark(1, 0, 9)], expected: [[]] },
  {
    name: 'one mark in the middle',
    blocks: [[0, 9]],
    marks: [mark(1, 2, 5)],
    expected: [['0-2 []', '2-5 [1] +1 -1', '5-9 []']],
  },
  {
    name: 'nested, the longer one outside',
    blocks: [[0, 9]],
    marks: [mark(1, 0, 4), mark(2, 0, 9)],
    expected: [['0-4 [2,1] +2 +1 -1', '4-9 [2] -2']],
  },
  {
    name: 'overlapping',
    blocks: [[0, 9]],
    marks: [mark(1, 0, 5), mark(2, 3, 9)],
    expected: [['0-3 [1] +1', '3-5 [1,2] +2 -1', '5-9 [2] -2']],
  },
  {
    name: 'identical, in the order given',
    blocks: [[0, 4]],
    marks: [mark(7, 1, 3), mark(5, 1, 3)],
    expected: [['0-1 []', '1-3 [7,5] +7 +5 -5 -7', '3-4 []']],
  },
  {
    name: 'several fragments, touching and overlapping ones as one run',
    blocks: [[0, 9]],
    marks: [mark(1, 6, 8, 0, 2, 2, 4, 3, 5)],
    expected: [['0-5 [1] +1 -1', '5-6 []', '6-8 [1] +1 -1', '8-9 []']],
  },
  {
    name: 'the same id twice is one mark',
    blocks: [[0, 9]],
    marks: [mark(1, 0, 4), mark(1, 2, 9)],
    expected: [['0-9 [1] +1 -1']],
  },
  {
    name: 'across blocks: opens once, closes once',
    blocks: [
      [0, 4],
      [6, 9],
    ],
    marks: [mark(1, 2, 8)],
    expected: [
      ['0-2 []', '2-4 [1] +1'],
      ['6-8 [1] -1', '8-9 []'],
    ],
  },
  {
    name: 'begins and ends between blocks',
    blocks: [
      [0, 4],
      [6, 9],
      [11, 13],
    ],
    marks: [mark(1, 5, 10), mark(2, 4, 6)],
    expected: [['0-4 []'], ['6-9 [1] +1 -1'], ['11-13 []']],
  },
  { name: 'an empty fragment is nothing', blocks: [[0, 3]], marks: [mark(1, 2, 2)], expected: [['0-3 []']] },
  {
    name: 'reaches outside the block',
    blocks: [[5, 9]],
    marks: [mark(1, 0, 20)],
    expected: [['5-9 [1] +1 -1']],
  },
];

const marksIn = (size: number) =>
  fc
    .array(fc.array(fc.tuple(fc.nat(size), fc.nat(size)), { maxLength: 4 }), { maxLength: 12 })
    .map((marks): Mark[] =>
      marks.map((spans, id) => ({
        id,
        spans: spans.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      })),
    );

const blocksIn = (size: number) =>
  fc.uniqueArray(fc.nat(size), { maxLength: 12 }).map((cuts) => {
    const sorted = cuts.sort((a, b) => a - b);
    return sorted.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: sorted[i + 1] ?? size }] : []));
  });

describe('splitBlocks', () => {
  it.each(CASES)('$name', ({ blocks, marks, expected }) => {
    const spans = blocks.map(([start, end]) => ({ start, end }));
    expect(splitBlocks(spans, marks).map((segments) => segments.map(written))).toEqual(expected);
  });

  it('covers every block exactly, each unit with exactly the marks that stand on it', () => {
    fc.assert(
      fc.property(blocksIn(60), marksIn(60), (blocks, marks) => {
        const split = splitBlocks(blocks, marks);
        expect(split).toHaveLength(blocks.length);
        blocks.forEach((block, index) => {
          let at = block.start;
          for (const segment of split[index] ?? []) {
            expect(segment.start).toBe(at);
            expect(segment.end).toBeGreaterThan(segment.start);
            for (at = segment.start; at < segment.end; at++) {
              expect([...segment.ids].sort((a, b) => a - b)).toEqual(idsAt(marks, at));
            }
          }
          expect(at).toBe(block.end);
        });
      }),
    );
  });

  it('opens each run before it closes it, and leaves none open', () => {
    fc.assert(
      fc.property(blocksIn(60), marksIn(60), (blocks, marks) => {
        const open = new Set<number>();
        for (const segment of splitBlocks(blocks, marks).flat()) {
          for (const id of segment.opens) {
            expect(open.has(id)).toBe(false);
            open.add(id);
          }
          expect(segment.ids.every((id) => open.has(id))).toBe(true);
          for (const id of segment.closes) expect(open.delete(id)).toBe(true);
        }
        expect(open.size).toBe(0);
      }),
    );
  });

  it('says the same about one block alone, but for runs that cross its ends', () => {
    fc.assert(
      fc.property(blocksIn(60), marksIn(60), (blocks, marks) => {
        const withoutRuns = ({ start, end, ids }: Segment) => ({ start, end, ids });
        const alone = blocks.map((block) => splitIntoSegments(block, marks).map(withoutRuns));
        expect(alone).toEqual(splitBlocks(blocks, marks).map((segments) => segments.map(withoutRuns)));
      }),
    );
  });

  it('does twice the work for twice the text', () => {
    const [small, large] = [stepsFor(1_000), stepsFor(2_000)];
    expect(small).toBeGreaterThan(1_000);
    expect(large / small).toBeLessThan(2.05);
  });
});

/** Work for a text of `count` paragraphs of 50 units with a mark each, three deep and crossing into the next. */
function stepsFor(count: number): number {
  const blocks = Array.from({ length: count }, (_, i) => ({ start: i * 52, end: i * 52 + 50 }));
  const marks = Array.from({ length: count }, (_, i) => mark(i, i * 52 + 10, i * 52 + 140));
  let steps = 0;
  splitBlocks(blocks, marks, () => {
    steps++;
  });
  return steps;
}

function idsAt(marks: readonly Mark[], at: number): number[] {
  const standsHere = (spans: Mark['spans']) => spans.some(({ start, end }) => start <= at && at < end);
  return marks.filter(({ spans }) => standsHere(spans)).map(({ id }) => id);
}
