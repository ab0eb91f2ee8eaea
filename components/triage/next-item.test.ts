import { describe, expect, it } from 'vitest';
import { itemInHand, stepFrom } from './next-item';

describe('itemInHand', () => {
  it.each([
    ['it stays while it is there', 'abc', 'b', 'abc', 'b'],
    ['the next one follows', 'abc', 'b', 'ac', 'c'],
    ['what follows may be gone too', 'abcd', 'b', 'ad', 'd'],
    ['at the end, the last one before', 'abc', 'c', 'ab', 'b'],
    ['nothing is left', 'a', 'a', '', null],
    ['an undone one comes back into an empty list', '', null, 'a', 'a'],
    ['everything is new', 'abc', 'b', 'xy', 'x'],
  ])('%s', (_name, before, at, now, expected) => {
    expect(itemInHand([...before], at, [...now])).toBe(expected);
  });
});

describe('stepFrom', () => {
  it.each([
    ['on', 'a', 1, 'b'],
    ['back', 'b', -1, 'a'],
    ['the beginning holds', 'a', -1, 'a'],
    ['the end holds', 'c', 1, 'c'],
  ])('%s', (_name, at, by, expected) => expect(stepFrom([...'abc'], at, by)).toBe(expected));

  it('goes nowhere in an empty list', () => expect(stepFrom([], null, 1)).toBeNull());
});
