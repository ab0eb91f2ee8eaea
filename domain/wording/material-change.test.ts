import { describe, expect, test } from 'vitest';
import { DATES } from './material-cases/dates';
import { DIRECTION, MEASURES } from './material-cases/direction';
import { FORM, LANGUAGES } from './material-cases/form';
import { IN_WORDS } from './material-cases/in-words';
import { MODALITY } from './material-cases/modality';
import { NAMES } from './material-cases/names';
import { NEGATION, QUANTIFIERS } from './material-cases/negation';
import { BOUNDS_AND_UNITS, NUMBERS } from './material-cases/numbers';
import { SECOND_LOOK } from './material-cases/second-look';
import { SPEAKERS, WORDS } from './material-cases/speakers';
import { STATEMENTS } from './material-cases/statements';
import { THIRD_LOOK } from './material-cases/third-look';
import { changeInWords, materialChanges, statesMaterially } from './material-change';

const TABLES = {
  NUMBERS,
  BOUNDS_AND_UNITS,
  DATES,
  NAMES,
  NEGATION,
  QUANTIFIERS,
  DIRECTION,
  MEASURES,
  MODALITY,
  SPEAKERS,
  WORDS,
  FORM,
  LANGUAGES,
  SECOND_LOOK,
  THIRD_LOOK,
};

describe.each(Object.entries(TABLES))('what is material: %s', (_, cases) => {
  test.each(cases)('%s / %s: %s', (before, after, kind) => {
    const [there, back] = [materialChanges(before, after), materialChanges(after, before)];
    for (const changes of [there, back]) {
      const kinds = changes.map((change) => change.kind);
      if (kind === null) expect(kinds).toEqual([]);
      else expect(kinds).toContain(kind);
    }
  });
});

describe('whether words state a statement', () => {
  test.each(STATEMENTS)('%s / %s: %s', (statement, words, kind) => {
    const kinds = statesMaterially(statement, words).map((change) => change.kind);
    if (kind === null) expect(kinds).toEqual([]);
    else expect(kinds).toContain(kind);
  });
});

describe('what an editor is told', () => {
  test.each(IN_WORDS)('%s / %s', (before, after, sentence) => {
    expect(changeInWords(materialChanges(before, after))).toBe(sentence);
  });
});
