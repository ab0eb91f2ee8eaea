import type { Random } from './random';

const OFFICES = [
  'minister',
  'spokesman',
  'general',
  'governor',
  'ambassador',
  'mayor',
  'senator',
  'adviser',
] as const;
const PLACES = [
  'the capital',
  'the border',
  'the harbour',
  'the northern district',
  'the old town',
  'the valley',
] as const;
const PEOPLE = [
  'soldiers',
  'residents',
  'reservists',
  'volunteers',
  'doctors',
  'teachers',
  'drivers',
] as const;
const DEEDS = ['evacuated', 'wounded', 'called up', 'sent home', 'detained', 'paid', 'trained'] as const;
const CUES = ['said', 'denied', 'is believed to think', 'reported', 'estimated'] as const;
const MONTHS = ['January', 'March', 'May', 'August', 'October', 'December'] as const;

/** 10 to 16 words, one number, ending in a full stop; `index` makes it unlike every other. */
export function sentence(random: Random, index: number): string {
  const who = `The ${random.pick(OFFICES)} ${random.pick(CUES)} that`;
  const what = `${(random.below(90) + 10) * 100 + (index % 100)} ${random.pick(PEOPLE)} were ${random.pick(DEEDS)}`;
  const where = `in ${random.pick(PLACES)} in ${random.pick(MONTHS)}`;
  return `${who} ${what} ${where} ${1990 + (index % 35)}.`;
}

export const TOPICS = Array.from({ length: 60 }, (_, index) => `topic-${index + 1}`);
