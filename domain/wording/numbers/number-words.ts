import { byWord } from '@/domain/shared/by-word';

/** The words that numbers are made of. */
const numbered = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, first + index * step]);

export const UNITS_WORDS = new Map(numbered('one two three four five six seven eight nine', 1, 1));
export const TEENS = new Map(
  numbered('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1),
);
export const TENS = new Map(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
TENS.set('fourty', 40);

export const NOUGHT = new Set(['zero', 'nought', 'nil']);

/** What multiplies the number before it. */
export const SCALES = new Map<string, number>(
  Object.entries({
    ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    ...{ lakh: 1e5, lac: 1e5, crore: 1e7 },
  }),
);
/** Short scales, which only follow digits; "m" and "k" only glued to them. */
export const SHORT_SCALES = new Map<string, number>(
  Object.entries({ mn: 1e6, mln: 1e6, mio: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, cr: 1e7 }),
);
export const GLUED_SCALES = new Map<string, number>([...SHORT_SCALES, ['m', 1e6], ['k', 1e3]]);
/** Only behind an amount of money: "$3b". */
export const MONEY_SCALES = new Map<string, number>([...GLUED_SCALES, ['b', 1e9], ['t', 1e12]]);

/** Counted in twelves and twenties. */
export const PACKS = new Map([
  ['dozen', 12],
  ['score', 20],
]);

/** Plurals that give an order of size: two of each are the least that they allow. */
export const PLURALS = new Map<string, number>(
  Object.entries({
    ...{ tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 },
    ...{ trillions: 1e12, lakhs: 1e5, crores: 1e7 },
  }),
);
/** "several hundred", "a few thousand". */
export const SOME = new Set(['several', 'few', 'couple', 'many']);

/** Fractions by the word for one part; "second" and "ninth" are too often ordinals to stand alone. */
export const PARTS = new Map<string, number>(
  Object.entries({
    ...{ half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4 },
    ...{ fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8 },
    ...{ ninth: 9, ninths: 9, tenth: 10, tenths: 10, twelfth: 12, twelfths: 12, twentieth: 20 },
    ...{ hundredth: 100, hundredths: 100, thousandth: 1000 },
  }),
);

const SIGNS: Readonly<Record<string, number>> = byWord({
  ...{ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅐': 1 / 7, '⅑': 1 / 9, '⅒': 1 / 10 },
  ...{ '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8 },
  ...{ '⅝': 5 / 8, '⅞': 7 / 8 },
});
/** The value of a fraction sign; null for a sign that is none. */
export const fractionSign = (sign: string): number | null => SIGNS[sign] ?? null;

export const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth'.split(
    ' ',
  ),
);
