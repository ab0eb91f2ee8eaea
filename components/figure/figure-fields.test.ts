import { expect, test } from 'vitest';
import { boundOf, EMPTY_FIGURE, fieldsOfFigure, figureOfFields } from './figure-fields';

test.each([
  ['5937', 5937],
  ['5,937', 5937],
  ['5 937', 5937],
  ['5\u202f937', 5937],
  ['12.5', 12.5],
  ['-3', -3],
  ['0', 0],
  ['', null],
  ['  ', null],
  ['many', Number.NaN],
  ['1e6', Number.NaN],
  ['1.2.3', Number.NaN],
])('the bound %j is %j', (text, bound) => {
  expect(boundOf(text)).toBe(bound);
});

test('a figure survives its fields, open ends and zero too', () => {
  const figure = {
    measure: 'killed or wounded',
    subject: 'Russian soldiers',
    low: 0,
    high: null,
    approximate: true,
    unit: 'people',
    asOf: '2022-11-09',
    asOfText: null,
  };
  expect(figureOfFields(fieldsOfFigure(figure))).toEqual(figure);
});

test('empty fields are open ends, not zeros', () => {
  expect(figureOfFields(EMPTY_FIGURE)).toMatchObject({ low: null, high: null, asOf: null, asOfText: null });
});
