import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOn, paragraphs } from './article.fixture';
import { type Piece, rowsOf } from './markup';

/** `words>2(1,3)!+3`: links to claim 2 inside 1 and 3, is its Tab stop, and claim 3 gets a link of its own after it. */
function written(piece: Piece): string {
  if (piece.under === null) return piece.words;
  const { words, under, around, stops, ending } = piece;
  const numbers = (layers: typeof around) => layers.map(({ claim }) => claim.number).join();
  const inside = around.length === 0 ? '' : `(${numbers(around)})`;
  const after = ending.length === 0 ? '' : `+${numbers(ending)}`;
  return `${words}>${under.claim.number}${inside}${stops ? '!' : ''}${after}`;
}

const CASES: { name: string; texts: string[]; runs: [number, number][][]; rows: string[][] }[] = [
  { name: 'no claim', texts: ['abcdef'], runs: [], rows: [['abcdef']] },
  { name: 'one', texts: ['abcdef'], runs: [[[1, 3]]], rows: [['a', 'bc>1!', 'def']] },
  {
    name: 'nested: the words inside go to the shorter',
    texts: ['abcdef'],
    runs: [[[0, 6]], [[2, 4]]],
    rows: [['ab>1', 'cd>2(1)!', 'ef>1!']],
  },
  {
    name: 'nested at the end: the longer one gets a link of its own',
    texts: ['abcdef'],
    runs: [[[0, 6]], [[4, 6]]],
    rows: [['abcd>1', 'ef>2(1)!+1']],
  },
  {
    name: 'wholly covered by two shorter ones',
    texts: ['abcdef'],
    runs: [[[0, 6]], [[0, 3]], [[3, 6]]],
    rows: [['abc>2(1)!', 'def>3(1)!+1']],
  },
  {
    name: 'identical: the second inside, the first still reachable',
    texts: ['abcdef'],
    runs: [[[1, 5]], [[1, 5]]],
    rows: [['a', 'bcde>2(1)!+1', 'f']],
  },
  {
    name: 'overlapping',
    texts: ['abcdef'],
    runs: [[[0, 4]], [[3, 6]]],
    rows: [['abc>1', 'd>2(1)+1', 'ef>2!']],
  },
  {
    name: 'several fragments: one stop each',
    texts: ['abcdef'],
    runs: [
      [
        [0, 2],
        [4, 6],
      ],
    ],
    rows: [['ab>1!', 'cd', 'ef>1!']],
  },
  {
    name: 'across blocks: the stop is in the last',
    texts: ['abc', 'def'],
    runs: [[[1, 7]]],
    rows: [
      ['a', 'bc>1'],
      ['de>1!', 'f'],
    ],
  },
];

describe('rowsOf', () => {
  it.each(CASES)('$name', ({ texts, runs, rows }) => {
    const { text, blocks } = paragraphs(...texts);
    const claims = runs.map((run, index) => claimOn(index + 1, run));
    expect(rowsOf(text, blocks, claims).map(({ pieces }) => pieces.map(written))).toEqual(rows);
  });

  it('puts the cards after the block in which a claim begins, in reading order', () => {
    const { text, blocks } = paragraphs('abc', 'def');
    const claims = [claimOn(3, [[0, 7]]), claimOn(1, [[1, 2]]), claimOn(2, [[5, 8]])];
    const placed = rowsOf(text, blocks, claims).map((row) => row.claims.map(({ number }) => number));
    expect(placed).toEqual([[3, 1], [2]]);
  });

  it('never gives two claims on the same words the same line, and keeps the words whole', () => {
    const run = fc.tuple(fc.nat(28), fc.integer({ min: 1, max: 29 })).map(([start, length]) => ({
      start,
      end: Math.min(start + length, 29),
    }));
    fc.assert(
      fc.property(fc.array(fc.array(run, { minLength: 1, maxLength: 3 }), { maxLength: 7 }), (runs) => {
        const { text, blocks } = paragraphs('abcdefghi', 'jklmnopqr', 'stuvwxy');
        const claims = runs.map((spans, index) =>
          claimOn(
            index + 1,
            spans.map(({ start, end }) => [start, end]),
          ),
        );
        const rows = rowsOf(text, blocks, claims);
        expect(rows.map(({ pieces }) => pieces.map(({ words }) => words).join('')).join('\n\n')).toBe(text);
        const firsts: number[] = [];
        for (const piece of rows.flatMap(({ pieces }) => pieces)) {
          if (piece.under === null) continue;
          const layers = [...piece.around, piece.under];
          expect(new Set(layers.map(({ level }) => level)).size).toBe(layers.length);
          firsts.push(...layers.filter(({ first }) => first).map(({ claim }) => claim.number));
        }
        const placed = rows.flatMap((row) => row.claims.map(({ number }) => number));
        expect(firsts.sort()).toEqual(placed.sort());
      }),
    );
  });

  it('stops the Tab key at every claim that has words', () => {
    const runs = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(runs, (spans) => {
        const { text, blocks } = paragraphs('abcdefghi');
        const claims = spans.map(([start, length], index) =>
          claimOn(index + 1, [[start, Math.min(9, start + length)]]),
        );
        const reached = rowsOf(text, blocks, claims)
          .flatMap(({ pieces }) => pieces)
          .flatMap((piece) =>
            piece.under === null ? [] : [...(piece.stops ? [piece.under] : []), ...piece.ending],
          )
          .map(({ claim }) => claim.number);
        expect(reached.sort()).toEqual(claims.map(({ number }) => number));
      }),
    );
  });
});
