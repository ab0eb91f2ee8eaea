import { describe, expect, it } from 'vitest';
import { samePersonQuestions } from './same-person';

const ASKED: [string, string][] = [
  ['Nadezhda Uzunova', 'Nadezhda Uzanova'],
  ['Abbas Galyamov', 'Abbas Gallyamov'],
  ['Valery Solovey', 'Valery Solovei'],
  ['J. Smith', 'John Smith'],
];
const VETOED: [string, string][] = [
  ['Ivan Ivanov', 'Ivan Ivanova'],
  ['Boris Johnson', 'Boris Johnston'],
  ['Anna Petrova', 'Olga Petrova'],
  ['Mark Green', 'Mark Greer'],
];

describe('same person?', () => {
  it.each(ASKED)('asks: %s, %s', (a, b) => expect(samePersonQuestions([a, b])).toHaveLength(1));
  it.each(VETOED)('does not ask: %s, %s', (a, b) => expect(samePersonQuestions([a, b])).toEqual([]));
});
