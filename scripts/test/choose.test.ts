import { expect, test } from 'vitest';
import { choose, stagesOf, UnknownPart } from './choose';

const PARTS = [
  { name: 'style' },
  { name: 'types', beside: true },
  { name: 'unit' },
  { name: 'build' },
  { name: 'lifecycle' },
  { name: 'journeys', beside: true },
];
const names = (parts: { name: string }[]) => parts.map(({ name }) => name).join(' ');

test.each([
  { words: [], chosen: 'style types unit build lifecycle journeys' },
  { words: ['unit'], chosen: 'unit' },
  { words: ['Journeys'], chosen: 'journeys' },
  { words: ['journeys', 'style'], chosen: 'style journeys' },
  { words: ['unit', 'unit'], chosen: 'unit' },
])('npm test -- $words runs $chosen', ({ words, chosen }) => {
  expect(names(choose(words, PARTS))).toBe(chosen);
});

test.each([
  { words: ['units'], says: 'There is no part “units”. The parts are: style, types, unit, build' },
  { words: ['unit', 'e2e', ''], says: 'There is no part “e2e” or “”.' },
  { words: ['--watch'], says: 'There is no part “--watch”.' },
])('npm test -- $words is refused: $says', ({ words, says }) => {
  expect(() => choose(words, PARTS)).toThrow(UnknownPart);
  expect(() => choose(words, PARTS)).toThrow(says);
});

test.each([
  { words: [], stages: 'style types | unit | build | lifecycle journeys' },
  { words: ['types', 'journeys'], stages: 'types journeys' },
  { words: ['types', 'unit', 'journeys'], stages: 'types | unit journeys' },
])('$words go in stages: $stages', ({ words, stages }) => {
  expect(stagesOf(choose(words, PARTS)).map(names).join(' | ')).toBe(stages);
});
