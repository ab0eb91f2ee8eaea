import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './numbers/lexer';
import { quantitiesIn } from './quantities';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a billion in English words. */
function spelled(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) {
    const tens = TENS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10]}`;
  }
  for (const [size, name] of [
    [1_000_000, 'million'],
    [1_000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
    return `${spelled(Math.floor(value / size))} ${name}${rest === 0 ? '' : `${joint}${spelled(rest)}`}`;
  }
  return '';
}

const british = new Intl.NumberFormat('en-GB');
const indian = new Intl.NumberFormat('en-IN');
const WRITE: Record<string, (value: number) => string> = {
  'commas every three digits': (value) => british.format(value),
  'Indian commas': (value) => indian.format(value),
  spaces: (value) => british.format(value).replaceAll(',', ' '),
  'narrow no-break spaces': (value) => british.format(value).replaceAll(',', '\u202f'),
  apostrophes: (value) => british.format(value).replaceAll(',', '’'),
  words: spelled,
};

const counts = (text: string) => quantitiesIn(text).filter(({ role }) => role === 'count');
/** Not a year, which may be counted only where something says so; "one" may be a pronoun. */
const number = fc.integer({ min: 2101, max: 999_999_999 });

describe('a number that is written', () => {
  it.each(Object.entries(WRITE))('with %s is read as itself', (_name, write) => {
    fc.assert(
      fc.property(number, (value) => {
        expect(counts(`They count ${write(value)} people there.`)).toMatchObject([
          { low: value, high: value, bound: 'exactly' },
        ]);
      }),
    );
  });
});

const PIECES =
  'twelve and a half million 1 200 3,4 5.6 - – / to or between of thirty per cent % $ Rs point hundred dozen dozens third in £ m km ’ not more than 2019 at least minus . , one quarter'.split(
    ' ',
  );
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('any run of words and signs', () => {
  it('gives quantities in order, none over another, all within the text', () => {
    fc.assert(
      fc.property(fc.oneof(jumble, fc.string()), (text) => {
        let last = 0;
        for (const { start, end, numberStart, numberEnd } of quantitiesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect([numberStart >= start, numberEnd <= end, end <= text.length]).toEqual([true, true, true]);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never reads a part of a run of digits', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const { numberStart, numberEnd } of counts(text)) {
          expect(/\d$/.test(text.slice(0, numberStart)) && /^\d/.test(text.slice(numberStart))).toBe(false);
          expect(/\d$/.test(text.slice(0, numberEnd)) && /^\d/.test(text.slice(numberEnd))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has ends that fit its bound', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const { bound, low, high } of counts(text)) {
          const [hasLow, hasHigh] = [low !== null, high !== null];
          if (bound === 'at_least' || bound === 'more_than') expect([hasLow, hasHigh]).toEqual([true, false]);
          else if (bound === 'up_to' || bound === 'fewer_than')
            expect([hasLow, hasHigh]).toEqual([false, true]);
          else if (bound === 'vague') expect(hasLow).toBe(true);
          else expect((low ?? 1) <= (high ?? 0)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  const HOSTILE: Record<string, string> = {
    'one run of number words': 'one ',
    'numbers joined by "and"': 'hundred and ',
    'ranges without an end': '1 to ',
    'ratios without an end': '1 in ',
    'digits and commas': '1,',
    'groups by spaces': '100 ',
    signs: '-',
    'words of change': 'rose ',
  };

  it.each(Object.entries(HOSTILE))('are read in steps that grow with their length: %s', (_name, piece) => {
    const [short, long] = [2_000, 8_000].map((times) => stepsFor(piece.repeat(times)));
    expect(long).toBeLessThanOrEqual(5 * (short ?? 0) + 1000);
  });
});

/** How often a token is looked at. */
function stepsFor(text: string): number {
  const tokens = Object.getPrototypeOf(tokensOf(''));
  const { at, lower } = tokens;
  let steps = 0;
  tokens.at = function (index: number) {
    steps += 1;
    return at.call(this, index);
  };
  tokens.lower = function (index: number) {
    steps += 1;
    return lower.call(this, index);
  };
  try {
    quantitiesIn(text);
    return steps;
  } finally {
    Object.assign(tokens, { at, lower });
  }
}
