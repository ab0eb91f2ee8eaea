import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOn, paragraphs } from '@/testing/annotated-article';
import { type MarkNode, rowsOf, type TextNode } from './markup';

/** `{1:ab{2:cd!}ef!}`: claim 1 around claim 2; `!` where a run of a claim ends and has its link. */
function written(node: TextNode): string {
  if (typeof node === 'string') return node;
  const { claim, nodes, ends } = node;
  return `{${claim.number}:${nodes.map(written).join('')}${ends ? '!' : ''}}`;
}

const CASES: { name: string; texts: string[]; runs: [number, number][][]; rows: string[] }[] = [
  { name: 'no claim', texts: ['abcdef'], runs: [], rows: ['abcdef'] },
  { name: 'one', texts: ['abcdef'], runs: [[[1, 3]]], rows: ['a{1:bc!}def'] },
  { name: 'nested', texts: ['abcdef'], runs: [[[0, 6]], [[2, 4]]], rows: ['{1:ab{2:cd!}ef!}'] },
  { name: 'nested at the end', texts: ['abcdef'], runs: [[[0, 6]], [[4, 6]]], rows: ['{1:abcd{2:ef!}!}'] },
  {
    name: 'the shorter began first: the longer is put around it from there on',
    texts: ['abcdef'],
    runs: [[[0, 2]], [[0, 6]]],
    rows: ['{2:{1:ab!}cdef!}'],
  },
  {
    name: 'wholly covered by two shorter ones',
    texts: ['abcdef'],
    runs: [[[0, 6]], [[0, 3]], [[3, 6]]],
    rows: ['{1:{2:abc!}{3:def!}!}'],
  },
  {
    name: 'identical: the second inside',
    texts: ['abcdef'],
    runs: [[[1, 5]], [[1, 5]]],
    rows: ['a{1:{2:bcde!}!}f'],
  },
  {
    name: 'overlapping: the first goes on inside the second',
    texts: ['abcdef'],
    runs: [[[0, 4]], [[3, 6]]],
    rows: ['{1:abc}{2:{1:d!}ef!}'],
  },
  {
    name: 'overlapping in a third: it stays around both',
    texts: ['abcdef'],
    runs: [[[0, 4]], [[3, 5]], [[0, 6]]],
    rows: ['{3:{1:abc}{2:{1:d!}e!}f!}'],
  },
  {
    name: 'several fragments: each ends',
    texts: ['abcdef'],
    runs: [
      [
        [0, 2],
        [4, 6],
      ],
    ],
    rows: ['{1:ab!}cd{1:ef!}'],
  },
  {
    name: 'a fragment that begins where another claim ends',
    texts: ['abcdef'],
    runs: [
      [
        [0, 2],
        [3, 6],
      ],
      [[2, 3]],
    ],
    rows: ['{1:ab!}{2:c!}{1:def!}'],
  },
  {
    name: 'across blocks: it ends in the last',
    texts: ['abc', 'def'],
    runs: [[[1, 7]]],
    rows: ['a{1:bc}', '{1:de!}f'],
  },
];

const wordsOf = (node: TextNode): string =>
  typeof node === 'string' ? node : node.nodes.map(wordsOf).join('');

/** Every mark with those around it, outermost first. */
function chainsIn(nodes: readonly TextNode[], around: MarkNode[] = []): MarkNode[][] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [[...around, node], ...chainsIn(node.nodes, [...around, node])],
  );
}

describe('rowsOf', () => {
  it.each(CASES)('$name', ({ texts, runs, rows }) => {
    const { text, blocks } = paragraphs(...texts);
    const claims = runs.map((run, index) => claimOn(index + 1, run));
    expect(rowsOf(text, blocks, claims).map(({ nodes }) => nodes.map(written).join(''))).toEqual(rows);
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
        expect(rows.map(({ nodes }) => nodes.map(wordsOf).join('')).join('\n\n')).toBe(text);
        for (const chain of rows.flatMap(({ nodes }) => chainsIn(nodes))) {
          expect(new Set(chain.map(({ level }) => level)).size).toBe(chain.length);
          expect(new Set(chain.map(({ claim }) => claim.number)).size).toBe(chain.length);
        }
        const placed = rows.flatMap((row) => row.claims.map(({ number }) => number));
        expect(new Set(placed).size).toBe(placed.length);
      }),
    );
  });

  it('marks exactly the words of each claim', () => {
    const run = fc.tuple(fc.nat(26), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 9 }), (runs) => {
        const { text, blocks } = paragraphs('abcdefghi', 'jklmnopqr', 'stuvwxy');
        const claims = runs.map(([start, length], index) => claimOn(index + 1, [[start, start + length]]));
        const marks = rowsOf(text, blocks, claims).flatMap(({ nodes }) =>
          chainsIn(nodes).map((chain) => chain.at(-1)),
        );
        for (const [index, [start, length]] of runs.entries()) {
          const words = marks.flatMap((mark) => (mark?.claim.number === index + 1 ? [wordsOf(mark)] : []));
          const covered = text.slice(start, start + length).replaceAll('\n', '');
          expect(words.join('')).toBe(covered);
        }
      }),
    );
  });

  it('ends a mark with words of its own, or with a claim that ends there too', () => {
    const run = fc.tuple(fc.nat(26), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 9 }), (runs) => {
        const { text, blocks } = paragraphs('abcdefghi', 'jklmnopqr', 'stuvwxy');
        const claims = runs.map(([start, length], index) => claimOn(index + 1, [[start, start + length]]));
        for (const chain of rowsOf(text, blocks, claims).flatMap(({ nodes }) => chainsIn(nodes))) {
          const mark = chain.at(-1);
          const last = mark?.nodes.at(-1);
          if (mark?.ends && typeof last === 'object') expect(last.ends).toBe(true);
        }
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
          .flatMap(({ nodes }) => chainsIn(nodes))
          .flatMap((chain) => chain.at(-1) ?? [])
          .filter(({ ends }) => ends)
          .map(({ claim }) => claim.number);
        expect(reached.sort()).toEqual(claims.map(({ number }) => number));
      }),
    );
  });
});
