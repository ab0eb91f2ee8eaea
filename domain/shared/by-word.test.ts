import { expect, it } from 'vitest';
import { byWord } from './by-word';

it.each(Object.getOwnPropertyNames(Object.prototype))('%s is no word of a table', (name) => {
  expect(byWord<number>({ one: 1 })[name]).toBeUndefined();
});
