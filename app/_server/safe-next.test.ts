import { expect, it } from 'vitest';
import { safeNext } from './safe-next';

const ROWS = [
  ['/desk/claims/7?tab=history#review-2', '/desk/claims/7?tab=history#review-2'],
  ['/', '/'],
  [null, '/desk'],
  [undefined, '/desk'],
  ['', '/desk'],
  ['desk', '/desk'],
  ['//evil.example', '/desk'],
  ['///evil.example', '/desk'],
  ['/\\evil.example', '/desk'],
  ['/\t/evil.example', '/desk'],
  ['/\n//evil.example', '/desk'],
  ['/.//evil.example', '/desk'],
  ['/a/..//evil.example', '/desk'],
  ['https://evil.example/', '/desk'],
  ['javascript:alert(1)', '/desk'],
  ['/sign-in?next=/sign-in', '/desk'],
] as const;

it.each(ROWS)('%j leads to %s', (wish, path) => {
  expect(safeNext(wish)).toBe(path);
});
