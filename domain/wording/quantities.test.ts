import { describe, expect, it } from 'vitest';
import { BOUNDS } from './cases/bounds';
import { type QuantityCase, written } from './cases/case';
import { DIGITS } from './cases/digits';
import { NONE } from './cases/none';
import { PAIRS } from './cases/pairs';
import { UNITS } from './cases/units';
import { VAGUE } from './cases/vague';
import { WORDS } from './cases/words';
import { quantitiesIn } from './quantities';

const TABLES: Record<string, readonly QuantityCase[]> = {
  ...{ digits: DIGITS, words: WORDS, 'vague amounts': VAGUE, bounds: BOUNDS, pairs: PAIRS },
  ...{ units: UNITS, 'no counts': NONE },
};

describe.each(Object.entries(TABLES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, ...counts) => {
    const found = quantitiesIn(text).filter(({ role }) => role === 'count');
    expect(found.map(written)).toEqual(counts);
  });
});
