import { expect, test } from 'vitest';
import type { FigureView } from '@/domain/claims/card';
import { EMPTY_FIGURE, fieldsOfFigure, figureOfFields, numberOf } from './figure-fields';

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
])('the number %j is %j', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

const figure = (change: Pick<FigureView, 'bound' | 'low' | 'high'> & Partial<FigureView>): FigureView => ({
  measure: 'killed or wounded',
  subject: 'Russian soldiers',
  amountText: null,
  unit: 'people',
  asOf: '2022-11-09',
  asOfText: null,
  ...change,
});

test.each([
  figure({ bound: 'exactly', low: 0, high: 0 }),
  figure({ bound: 'at_least', low: 0, high: null }),
  figure({ bound: 'more_than', low: 70, high: null }),
  figure({ bound: 'up_to', low: null, high: 0 }),
  figure({ bound: 'fewer_than', low: null, high: 50 }),
  figure({ bound: 'between', low: 10, high: 13 }),
  figure({ bound: 'about', low: 10, high: 10 }),
  figure({ bound: 'about', low: 10, high: 13 }),
  figure({ bound: 'vague', low: 20_000, high: null, amountText: 'tens of thousands' }),
  figure({ bound: 'vague', low: null, high: 9000, amountText: 'nearly 9,000' }),
  figure({ bound: 'at_least', low: 48, high: null, boundUnsure: true }),
  figure({ bound: 'up_to', low: null, high: 50, boundUnsure: true }),
])('$bound $low to $high survives its fields', (each) => {
  expect(figureOfFields(fieldsOfFigure(each))).toEqual(each);
});

test('empty fields are no numbers, not zeros', () => {
  expect(figureOfFields(EMPTY_FIGURE)).toMatchObject({ low: null, high: null, asOf: null, asOfText: null });
});

test('another bound keeps what was typed, and leaves out what does not belong to it', () => {
  const fields = {
    ...EMPTY_FIGURE,
    bound: 'between',
    number: '10',
    to: '13',
    amountText: 'a dozen',
  } as const;
  const ends = (bound: FigureView['bound']) => {
    const { low, high, amountText } = figureOfFields({ ...fields, bound });
    return [low, high, amountText];
  };
  expect(ends('up_to')).toEqual([null, 10, null]);
  expect(ends('exactly')).toEqual([10, 10, null]);
  expect(ends('between')).toEqual([10, 13, null]);
  expect(ends('vague')).toEqual([10, 13, 'a dozen']);
});
