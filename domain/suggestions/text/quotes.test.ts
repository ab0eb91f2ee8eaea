import { describe, expect, it } from 'vitest';
import { readText } from '@/testing/suggestions/read-text';

/** Text, and the quotations in it, marks included. */
const CASES: [story: string, text: string, quotes: string[]][] = [
  ['straight double', 'She said "it is late" and left.', ['"it is late"']],
  ['curly double', '“It is late,” she said.', ['“It is late,”']],
  ['British single', '‘It is late,’ she said.', ['‘It is late,’']],
  ['straight single', "He said 'it is late' and left.", ["'it is late'"]],
  ['two single marks', "He said ''it is late'' and left.", ["''it is late''"]],
  ['guillemets', 'Il a dit «c’est tard» hier.', ['«c’est tard»']],
  ['an apostrophe opens nothing', 'The mothers’ sons and the ’90s, rock ’n’ roll.', []],
  [
    'apostrophes within',
    '‘It’s the mothers’ pain that I don’t forget,’ he said.',
    ['‘It’s the mothers’ pain that I don’t forget,’'],
  ],
  [
    'plural possessive before a later close',
    '‘We share the mothers’ pain’, he said.',
    ['‘We share the mothers’ pain’'],
  ],
  ['the wrong mark opens', 'They were ’employees of the state’.', ['’employees of the state’']],
  ['nested single in double', '“He called it a ‘sham’ today,” she said.', ['“He called it a ‘sham’ today,”']],
  [
    'nested single in single',
    '‘The ‘mobilisation’ story is not true,’ he said.',
    ['‘The ‘mobilisation’ story is not true,’'],
  ],
  ['goes on in the next paragraph', 'She said: “It is late. We must go.', ['“It is late. We must go.']],
  ['single after a colon goes on', 'She said: ‘It is late. We must go.', ['‘It is late. We must go.']],
  ['a paragraph that goes on', '‘It is late still.', ['‘It is late still.']],
  ['feet and inches', 'He is 5\'11" tall.', []],
];

describe('quotations', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    const quotes = readText(text).flatMap((p) =>
      p.quotes.map(({ open, end }) => p.said({ from: open, to: end })),
    );
    expect(quotes).toEqual(expected);
  });
});
