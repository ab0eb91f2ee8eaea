import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from './suggest';

const whole = (text: string) =>
  suggest({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });

/** Texts that no newspaper prints, by a piece that is repeated. */
const PIECES: [story: string, piece: string][] = [
  ['straight quotation marks', '"'],
  ['single quotation marks', '‘’'],
  ['apostrophes', "s' "],
  ['no spaces', 'a'],
  ['commas', 'a, '],
  ['cues', 'said '],
  ['cues with names', 'Ann Lee said '],
  ['sentences', 'He said that she said it. '],
  ['brackets', '( '],
  ['dashes', '– '],
  ['numbers', '5 million '],
  ['emoji', '😀 '],
  ['right to left', 'قال «نعم» '],
  ['NUL', 'a\0b '],
  ['lone surrogates', '\ud800 '],
  ['combining marks', 'e\u0301\u0301\u0301 '],
];

const SMALL = 20_000;
const milliseconds = (text: string) => {
  const began = process.cpuUsage();
  whole(text);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

describe('hostile text', () => {
  it.each(PIECES)('takes linear time: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(SMALL / piece.length));
    milliseconds(text);
    const short = milliseconds(text);
    const long = milliseconds(text.repeat(8));
    // Quadratic time would be 64 times as long; the slack is for a busy machine.
    expect(long).toBeLessThan(24 * Math.max(short, 15));
  });

  it('reads 100,000 quotation marks and a paragraph of 5 MB', () => {
    expect(() => whole('"'.repeat(100_000))).not.toThrow();
    expect(whole('The mayor said the bridge was safe, and left for home. '.repeat(90_000)).length).toBe(1);
  });

  it('never throws and never points outside the text', () => {
    const part = fc.constantFrom(
      'said',
      ' ',
      '“',
      '”',
      "'",
      '"',
      ',',
      '.',
      ':',
      '\n\n',
      'Ann Lee',
      'that',
      'to',
      'by',
      'he',
      '5',
      'told',
      'according to',
      '–',
      '(',
      ')',
      'who',
      'was',
      'believed',
      '😀',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const { content } of suggest({ text, blocks: blocksOf(text) })) {
          for (const { start, end } of content)
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('gives the same bytes every time', () => {
    const text = 'Ann Lee said that 40 people died.\n\n“It is over,” she said. “Go home.”';
    const once = JSON.stringify(suggest({ text, blocks: blocksOf(text) }));
    whole('said '.repeat(50_000));
    expect(JSON.stringify(suggest({ text, blocks: blocksOf(text) }))).toBe(once);
  });
});
