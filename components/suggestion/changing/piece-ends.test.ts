import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOfSpan, type Span } from '@/domain/anchoring/spans/span';
import { type PieceEnd, stepped, wordAt } from './piece-ends';

const TEXT = '“It will not hold,” said Ilves. “Not ever.” 👩‍🚀 left.';

const pieceOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const words = (pieces: Span[] | null) => pieces?.map(({ start, end }) => TEXT.slice(start, end)) ?? null;
const step = (pieces: Span[], index: number, end: PieceEnd, by: 1 | -1) =>
  stepped(TEXT, pieces, { index, end, by, language: 'en' });

describe('stepping an end by a word', () => {
  const CASES: [string, string[], number, PieceEnd, 1 | -1, string[] | null][] = [
    ['the start further', ['It will not'], 0, 'start', 1, ['will not']],
    ['the start back over a quotation mark', ['It will'], 0, 'start', -1, ['“It will']],
    ['the end further', ['It will'], 0, 'end', 1, ['It will not']],
    ['the end over a comma', ['not hold'], 0, 'end', 1, ['not hold,']],
    ['the end back', ['not hold'], 0, 'end', -1, ['not']],
    ['from the middle of a word to its end', ['It wi'], 0, 'end', 1, ['It will']],
    ['the other pieces stay', ['hold', 'Not ever'], 1, 'end', -1, ['hold', 'Not']],
    ['a whole character that has several units', ['ever.” 👩‍🚀'], 0, 'end', -1, ['ever.”']],
    ['not out of the text in front', ['“It'], 0, 'start', -1, null],
    ['not out of the text behind', ['left.'], 0, 'end', 1, null],
    ['not down to nothing', ['hold'], 0, 'start', 1, null],
    ['not into the piece before', ['said', 'Ilves'], 1, 'start', -1, null],
    ['not into the piece behind', ['said', 'Ilves'], 0, 'end', 1, null],
  ];
  it.each(CASES)('%s', (_name, pieces, index, end, by, expected) => {
    expect(words(step(pieces.map(pieceOf), index, end, by))).toEqual(expected);
  });

  it('keeps every piece fit to be stored, in order and apart, wherever a person goes', () => {
    const move = fc.record({
      index: fc.nat(1),
      end: fc.constantFrom('start', 'end'),
      by: fc.constantFrom(1, -1),
    } as const);
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let pieces = [pieceOf('It will'), pieceOf('Not ever')];
        for (const { index, end, by } of moves) pieces = step(pieces, index, end, by) ?? pieces;
        for (const piece of pieces) expect(problemOfSpan(TEXT, piece)).toBeNull();
        expect(pieces[0]?.end).toBeLessThanOrEqual(pieces[1]?.start ?? 0);
      }),
    );
  });

  it('finds the next word in a long text without reading all of it', () => {
    const long = 'word '.repeat(200_000);
    // Of work and not of waiting for a turn.
    const started = process.cpuUsage();
    for (let turn = 0; turn < 200; turn += 1)
      stepped(long, [{ start: 500_000, end: 500_004 }], { index: 0, end: 'end', by: 1, language: 'en' });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });

  it('parts Chinese, and a language nobody knows, too', () => {
    const chinese = '桥已经关闭';
    const found = stepped(chinese, [{ start: 0, end: 1 }], { index: 0, end: 'end', by: 1, language: 'zh' });
    expect(found?.[0]?.end).toBeGreaterThan(1);
    expect(
      stepped('one two', [{ start: 0, end: 3 }], { index: 0, end: 'end', by: 1, language: '??' }),
    ).toEqual([{ start: 0, end: 7 }]);
  });
});

describe('the word at an end', () => {
  it('is the first or the last one of the piece', () => {
    const piece = pieceOf('It will not');
    expect([wordAt(TEXT, piece, 'start', 'en'), wordAt(TEXT, piece, 'end', 'en')]).toEqual(['It', 'not']);
  });

  it('comes with the marks that stand between it and the end', () => {
    const piece = pieceOf('“It will not hold,”');
    expect([wordAt(TEXT, piece, 'start', 'en'), wordAt(TEXT, piece, 'end', 'en')]).toEqual(['“It', 'hold,”']);
    expect(wordAt(TEXT, pieceOf('“'), 'start', 'en')).toBe('“');
  });
});
