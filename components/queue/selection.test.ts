import { expect, test } from 'vitest';
import { allOrNone, drawnTo, NOTHING, type Selection, toggled } from './selection';

const rows = ['a', 'b', 'c', 'd', 'e'];
const x = (id: string) => (selection: Selection) => toggled(selection, id);
const shiftX = (id: string) => (selection: Selection) => drawnTo(selection, id, rows);
const all = (selection: Selection) => allOrNone(selection, rows);

test.each<[string, ((selection: Selection) => Selection)[], string]>([
  ['one row', [x('b')], 'b'],
  ['a row twice', [x('b'), x('b')], ''],
  ['a range downwards', [x('b'), shiftX('d')], 'bcd'],
  ['a range upwards', [x('d'), shiftX('b')], 'bcd'],
  ['a range drawn out further', [x('b'), shiftX('c'), shiftX('e')], 'bcde'],
  ['a range beside a row', [x('a'), x('c'), shiftX('d')], 'acd'],
  ['a range from nowhere', [shiftX('c')], 'c'],
  ['a range from a row that is not in the list any more', [x('z'), shiftX('c'), shiftX('d')], 'cdz'],
  ['all', [x('b'), all], 'abcde'],
  ['all twice', [all, all], ''],
])('%s', (_, steps, selected) => {
  const { ids } = steps.reduce((selection, step) => step(selection), NOTHING);
  expect([...ids].toSorted().join('')).toBe(selected);
});
