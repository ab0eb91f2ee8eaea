import { expect, it } from 'vitest';
import { isMisspelt } from './misspelt';

it.each([
  ['soliders', 'soldiers', true],
  ['civilans', 'civilians', true],
  ['civilians', 'civilians', true],
  ['soldiers', 'solders', true],
  ['pilots', 'riots', false],
  ['women', 'woman', false],
  ['workers', 'walkers', false],
  ['doctors', 'actors', false],
  ['mothers', 'brothers', false],
])('%s and %s: %s', (one, other, is) => {
  expect(isMisspelt(one, other)).toBe(is);
  expect(isMisspelt(other, one)).toBe(is);
});
