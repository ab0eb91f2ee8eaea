import { describe, expect, it } from 'vitest';
import type { Span } from '@/domain/anchoring/spans/span';
import { furtherPlaces } from './further-places';

const TEXT = 'The bridge will not hold, said Ilves. Caption: the bridge will not hold, said Onslow.';

/** The span of these words, counted from the beginning: `nth` 0 is the first. */
function at(words: string, nth = 0): Span {
  let start = -1;
  for (let turn = 0; turn <= nth; turn += 1) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const SENTENCE = 'bridge will not hold';
const CASES: { name: string; places: Span[][]; picked: Span[]; further: string[][] }[] = [
  { name: 'one place only', places: [[at(SENTENCE)]], picked: [at(SENTENCE)], further: [] },
  {
    name: 'the words as they were found',
    places: [[at(SENTENCE)], [at(SENTENCE, 1)]],
    picked: [at(SENTENCE)],
    further: [[SENTENCE]],
  },
  {
    name: 'fewer words: fewer there too',
    places: [[at(SENTENCE)], [at(SENTENCE, 1)]],
    picked: [at('will not')],
    further: [['will not']],
  },
  {
    name: 'more words that stand there too',
    places: [[at(SENTENCE)], [at(SENTENCE, 1)]],
    picked: [at('bridge will not hold, said')],
    further: [['bridge will not hold, said']],
  },
  {
    name: 'more words that do not stand there: the place stays as it was found',
    places: [[at(SENTENCE)], [at(SENTENCE, 1)]],
    picked: [at('bridge will not hold, said Ilves')],
    further: [[SENTENCE]],
  },
  {
    name: 'one of two pieces dropped',
    places: [
      [at('bridge'), at('not hold')],
      [at('bridge', 1), at('not hold', 1)],
    ],
    picked: [at('not hold')],
    further: [['not hold']],
  },
  {
    name: 'other words altogether take the first place’s stead',
    places: [[at(SENTENCE)], [at(SENTENCE, 1)]],
    picked: [at('said Ilves')],
    further: [[SENTENCE]],
  },
  {
    name: 'the words of the other place were picked too',
    places: [[at(SENTENCE)], [at(SENTENCE, 1)]],
    picked: [at(SENTENCE), at('hold', 1)],
    further: [],
  },
];

describe('the further places of a suggestion that a person changed', () => {
  it.each(CASES)('$name', ({ places, picked, further }) => {
    const found = furtherPlaces(TEXT, places, picked);
    expect(found.map((place) => place.map(({ start, end }) => TEXT.slice(start, end)))).toEqual(further);
    for (const span of found.flat()) expect(span.start).toBeGreaterThan(TEXT.indexOf('Caption'));
  });
});
