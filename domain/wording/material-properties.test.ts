import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATES } from './material-cases/dates';
import { DIRECTION, MEASURES } from './material-cases/direction';
import { FORM, LANGUAGES } from './material-cases/form';
import { MODALITY } from './material-cases/modality';
import { NAMES } from './material-cases/names';
import { NEGATION, QUANTIFIERS } from './material-cases/negation';
import { BOUNDS_AND_UNITS, NUMBERS } from './material-cases/numbers';
import { SPEAKERS } from './material-cases/speakers';
import { materialChanges, materialWording, statesMaterially } from './material-change';

const CASES = [
  ...NUMBERS,
  ...BOUNDS_AND_UNITS,
  ...DATES,
  ...NAMES,
  ...NEGATION,
  ...QUANTIFIERS,
  ...DIRECTION,
  ...MEASURES,
  ...MODALITY,
  ...SPEAKERS,
  ...FORM,
  ...LANGUAGES,
];
const SENTENCES = [...new Set(CASES.flatMap(([before, after]) => `${before}\n${after}`.split('\n')))];

const sentence = fc.constantFrom(...SENTENCES);
const word = fc.constantFrom(
  ...new Set(SENTENCES.flatMap((text) => text.split(' '))),
  ...['"', '-', '1,2', '½', '’', '.', 'U.S.', '\n', '…', 'no one', 'not', '\u00a0'],
);
const passage = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
);

/** Ways to write the same: each takes a text and writes it otherwise. */
const FOLDS: Record<string, (text: string) => string> = {
  quotes: (text) => text.replace(/"/g, '“').replace(/'/g, '’'),
  dashes: (text) => text.replace(/ [-—] /g, ' – '),
  spaces: (text) => `  ${text.replace(/(?<!\d) (?!\d)/g, '\u00a0')}\n`,
  unseen: (text) => text.replace(/e(?=\p{L})/gu, 'e\u00ad').replace(/ /g, ' \u200b'),
  groups: (text) => text.replace(/(?<=\d),(?=\d{3})/g, '\u202f'),
  composition: (text) => text.normalize('NFD'),
  ligature: (text) => text.replace(/fi/g, 'ﬁ'),
  contraction: (text) => text.replace(/\bdid not\b/g, "didn't").replace(/\bwas not\b/g, 'wasn’t'),
};

describe('what holds of any two wordings', { timeout: 60_000 }, () => {
  test('equal texts never differ', () => {
    fc.assert(
      fc.property(passage, (text) => {
        expect(materialChanges(text, ` ${text}`)).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(sentence, (text) => {
        expect(statesMaterially(text, ` ${text}`)).toEqual([]);
      }),
    );
  });

  test('both ways the same, before and after changed round', () => {
    fc.assert(
      fc.property(passage, passage, (a, b) => {
        const turned = materialChanges(b, a).map(({ kind, before, after }) => ({
          kind,
          before: after,
          after: before,
        }));
        expect(sorted(materialChanges(a, b))).toEqual(sorted(turned));
      }),
      { numRuns: 400 },
    );
  });

  test.each(Object.entries(FOLDS))('%s are no matter', (_, fold) => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (all) => {
        const text = all.join(' ');
        expect(materialChanges(text, fold(text))).toEqual([]);
        expect(materialWording(fold(text))).toBe(materialWording(text));
      }),
    );
  });

  test('equal wordings never differ', () => {
    const pairs = CASES.filter(([before, after]) => materialWording(before) === materialWording(after));
    expect(pairs.length).toBeGreaterThan(30);
    for (const [before, after] of pairs) expect(materialChanges(before, after)).toEqual([]);
  });

  test('a case that differs has another wording', () => {
    const same = CASES.filter(
      ([before, after, kind]) => kind !== null && materialWording(before) === materialWording(after),
    );
    expect(same).toEqual([]);
  });
});

test('long texts are compared in full, whatever they are', { timeout: 60_000 }, () => {
  const words = (seed: number) =>
    Array.from(
      { length: 2_000 },
      (_, n) => `word${(n * 7919 + seed) % 3011} said Rowe${n % 9 === 0 ? '.' : ''}`,
    );
  const long = words(0).join(' ');
  expect(
    materialChanges(long, `${long} At least 48 people were killed.`).map(({ after }) => after),
  ).toContain('48');
  const turned = words(5).toReversed().join(' ');
  expect(materialChanges(long, `${turned} not`).some(({ kind }) => kind === 'negation')).toBe(true);
  expect(materialChanges('not '.repeat(3_000), '48 '.repeat(3_000)).length).toBeGreaterThan(0);
});

function sorted(changes: ReturnType<typeof materialChanges>): string[] {
  return changes.map((change) => JSON.stringify(change)).toSorted();
}
