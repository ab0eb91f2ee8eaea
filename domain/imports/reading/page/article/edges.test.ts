import { describe, expect, it } from 'vitest';
import type { Part } from '../../../part';
import { withoutEdges } from './edges';

const SENTENCE = 'The council of Sarn closed its bridge on Monday, after an engineer found cracks.';
const part = (words: string): Part => ({ kind: 'paragraph', words, kept: true });
const around = (line: string) =>
  withoutEdges([part(line), part(SENTENCE), part(line), part(SENTENCE), part(line)], 'Mara Ilves').map(
    ({ kept }) => kept,
  );

const LINES = [
  '16 marca 2021',
  '23.10.2018',
  'Friday, 5 March 2021, 17:13',
  'March 5, 2021',
  'Freitag, 5. März 2021 - 08:00 Uhr',
  '2021-03-05',
  'By Mara Ilves',
  'Źródło: Statista.com',
  'Quelle: dpa',
  'aja/PAP',
  'RIRM',
  '(dpa)'.toUpperCase(),
];
const WORDS = [
  'In March 2021 it closed.',
  'It was 1931.',
  'Sarn',
  'Nobody answered.',
  'Call 0800 12 34 56 for help.',
];

describe('a line before the first sentence or behind the last', () => {
  it.each(LINES)('is left out there, and only there: “%s”', (line) =>
    expect(around(line)).toEqual([false, true, true, true, false]),
  );
  it.each(WORDS)('is kept: “%s”', (line) => expect(around(line)).toEqual([true, true, true, true, true]));
});
