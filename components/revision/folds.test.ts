import { expect, it } from 'vitest';
import type { DiffRow } from '@/domain/revisions/diff/row';
import { foldUnchanged } from './folds';

const row = (sign: string): DiffRow => ({
  kind: sign === '=' ? 'unchanged' : 'changed',
  before: [],
  after: [],
  runs: [],
  movedFrom: null,
});

/** “~=[3]=~”: rows in sight by their sign, folded ones by their number. */
const CASES: [rows: string, shown: string][] = [
  ['', ''],
  ['~', '~'],
  ['~==~', '~==~'],
  ['~====~', '~====~'],
  ['~=====~', '~=[3]=~'],
  ['=====~', '[4]=~'],
  ['~=====', '~=[4]'],
  ['==~==', '==~=='],
  ['=======', '[7]'],
  ['==', '=='],
];

it.each(CASES)('folds %s to %s', (rows, shown) => {
  const stretches = foldUnchanged([...rows].map(row));
  const written = stretches.map(({ folded, first, rows: { length } }) =>
    folded ? `[${length}]` : rows.slice(first, first + length),
  );
  expect(written.join('')).toBe(shown);
});
